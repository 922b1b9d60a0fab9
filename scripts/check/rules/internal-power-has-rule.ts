import type { Rule } from '../rule.ts';
import { groupByKey } from '../views/lookups.ts';

export const internalPowerHasRule: Rule = {
  id: 'internal-power-has-rule',
  severity: 'warning',
  summary: '每项内部管理权力要有一项制度。',
  check({ powers, rules, assessments }, report) {
    const governed = new Set(
      [...rules, ...assessments].flatMap(({ unit, powers }) => powers.map((code) => `${unit} ${code}`)),
    );
    const holders = groupByKey(powers, ({ unit, code }) => `${unit} ${code}`);
    for (const power of powers) {
      if (power.category !== '内部管理' || power.supportingRules.length > 0) continue;
      const code = `${power.unit} ${power.code}`;
      // Where two powers have one code by mistake, the rule means the one that names a rule in return.
      const isOfAnother = holders.get(code)?.some((one) => one !== power && one.supportingRules.length > 0);
      if (governed.has(code) && !isOfAnother) continue;
      report({
        entry: power,
        field: '配套制度',
        message: `内部管理权力“${power.name}”没有配套制度。`,
        hint: '请在“配套制度”中写出规范这项权力的制度名称；还没有制度的，请制定。',
      });
    }
  },
};
