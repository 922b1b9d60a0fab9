import type { Law } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { citations } from '../views/citations.ts';

export const lawIsVerified: Rule = {
  id: 'law-is-verified',
  severity: 'notice',
  summary: '作为依据的法规，登记的状态要核对过。',
  check(_compilation, report, context) {
    const told = new Set<Law>();
    for (const { law, inBasis } of context.share(citations)) {
      if (!law || !inBasis || law.status !== '未核' || told.has(law)) continue;
      told.add(law);
      report({
        entry: law,
        field: '状态',
        message: `《${law.name}》是职权的依据，登记的状态还没有核对。`,
        hint: '请查对正式公布的文本，把“状态”改为“现行有效”或者“已废止”。',
      });
    }
  },
};
