import { groupBy } from '../../lib/group-by.ts';
import type { Rule } from '../rule.ts';

export const internalPowerHasRule: Rule = {
  id: 'internal-power-has-rule',
  severity: 'warning',
  summary: '每项内部管理权力要有一项制度。',
  check({ powers, rules, assessments }, report) {
    const governed = new Set(
      [...rules, ...assessments].flatMap(({ unit, powers }) => powers.map((code) => `${unit} ${code}`)),
    );
    const holders = groupBy(powers, ({ unit, code }) => `${unit} ${code}`);
    for (const power of powers) {
      if (power.category !== '内部管理' || power.supportingRules.some((name) => !OF_ALL.test(name))) continue;
      // 职工年度考核 is exercised as its 考核办法 says.
      if (
        /考核|评议|测评/u.test(power.name) &&
        power.supportingRules.some((name) => /考核|评议|测评/u.test(name))
      )
        continue;
      const code = `${power.unit} ${power.code}`;
      // Where two powers have one code by mistake, the rule means the one that names a rule in return.
      const isOfAnother = holders.get(code)?.some((one) => one !== power && one.supportingRules.length > 0);
      if (governed.has(code) && !isOfAnother) continue;
      report({
        entry: power,
        field: '配套制度',
        message:
          power.supportingRules.length > 0
            ? `内部管理权力“${power.name}”只有${power.supportingRules.map((name) => `《${name}》`).join('')}，没有规范这项权力怎样行使的制度。`
            : `内部管理权力“${power.name}”没有配套制度。`,
        hint: '请在“配套制度”中写出规范这项权力的制度名称；还没有制度的，请制定。',
      });
    }
  },
};

/** What follows upon a fault in whatever power, or is asked of all of them, tells of none how it is exercised. */
const OF_ALL =
  /(?:问责|责任追究|过错追究|责任倒查|首问责任|绩效|考核|党务公开|政务公开|信息公开)(?:制度|办法|规定|实施细则|暂行办法)?$/u;
