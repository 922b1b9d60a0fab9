import type { Rule } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';
import { codesToldRetired } from '../views/retired-codes.ts';

export const powerCodeNotReused: Rule = {
  id: 'power-code-not-reused',
  severity: 'error',
  summary: '停用的职权编码不再使用。',
  check({ powers, workspace }, report, context) {
    const units = context.share(unitsByFolder);
    const told = context.share(codesToldRetired);
    for (const power of powers) {
      const retired = [...(units.get(power.unit)?.retiredCodes ?? []), ...(workspace?.retiredCodes ?? [])];
      const source = told.find(({ code, unit }) => code === power.code && unit === power.unit);
      if (!source && !retired.includes(power.code)) continue;
      report({
        entry: power,
        field: '编码',
        message: `编码“${power.code}”${source?.entry === power ? '在这项权力自己的记录里写明已经停用' : `已经停用${source ? `（见“${source.entry.name}”）` : ''}`}，“${power.name}”又用了它。`,
        hint: '请给这项权力编一个新的编码，停用的编码保留在“停用编码”中，以便查考。',
      });
    }
  },
};
