import type { RiskPoint } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { groupByKey } from '../views/lookups.ts';

export const riskNumbersUnique: Rule = {
  id: 'risk-numbers-unique',
  severity: 'warning',
  summary: '一项权力的风险点，编号和名称不重复。',
  check({ powers, departments }, report) {
    for (const { risks } of [...departments, ...powers]) {
      for (const same of groupByKey(risks, keyOf).values()) {
        const [first] = same;
        if (!first || same.length < 2 || keyOf(first) === '') continue;
        // Of two that bear one number either may be the slip.
        for (const risk of same.slice(1)) {
          report({
            place: risk.places.get('风险点') ?? risk.place,
            length: risk.name.length,
            message: `风险点“${risk.name}”和第${first.number}行重复。`,
            hint: '请改正编号，或者把两行合成一行。',
          });
        }
      }
    }
  },
};

/** 风险1, F-2, 三: a name that only counts. Other names may come back at another step. */
const COUNTS = /^(?:风险点?|[A-Za-zＡ-Ｚ])?\s*[-—.．]?\s*(?:[0-9０-９]+|[一二三四五六七八九十]+|[①-⑳])$/u;

function keyOf({ name, step = '' }: RiskPoint): string {
  const bare = name.trim().normalize('NFKC').replace(/\s+/gu, '');
  if (bare === '') return '';
  return COUNTS.test(bare) ? bare : `${bare}\n${step.trim()}`;
}
