import type { Rule } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';

export const powerCodeNotReused: Rule = {
  id: 'power-code-not-reused',
  severity: 'error',
  summary: '停用的职权编码不再使用。',
  check({ powers, workspace }, report, context) {
    const units = context.share(unitsByFolder);
    for (const power of powers) {
      const retired = [...(units.get(power.unit)?.retiredCodes ?? []), ...(workspace?.retiredCodes ?? [])];
      if (!retired.includes(power.code)) continue;
      report({
        entry: power,
        field: '编码',
        message: `编码“${power.code}”已经停用，“${power.name}”又用了它。`,
        hint: '请给这项权力编一个新的编码，停用的编码保留在“停用编码”中，以便查考。',
      });
    }
  },
};
