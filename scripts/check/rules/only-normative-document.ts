import { lawOf } from '../../lib/law-of.ts';
import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';

export const onlyNormativeDocument: Rule = {
  id: 'only-normative-document',
  severity: 'warning',
  summary: '权力不宜只以规范性文件为依据。',
  check({ powers, lawIndex }, report) {
    for (const power of powers) {
      // What an office does within its own walls needs no statute.
      if (power.category === '内部管理' || power.category === '公共服务') continue;
      const ranks = power.legalBases.flatMap(({ citations }) =>
        citations.map(({ title }) => lawOf(lawIndex, title)?.rank),
      );
      if (ranks.length === 0 || ranks.some((rank) => rank !== '规范性文件')) continue;
      report({
        entry: power,
        field: '依据[0]',
        message: `“${power.name}”只以规范性文件为依据。`,
        hint: '请补充法律、法规或者规章的依据；确实没有的，请在备注中说明批准文件。',
        restsOn: fieldGround(power, '类别'),
      });
    }
  },
};
