import type { Rule } from '../rule.ts';

export const powerHasAccountability: Rule = {
  id: 'power-has-accountability',
  severity: 'warning',
  summary: '每项权力要写明责任追究。',
  check({ powers }, report) {
    for (const power of powers) {
      if (power.accountability.length > 0) continue;
      if (power.otherSections.some((section) => section.title.includes('责任追究'))) continue;
      report({
        entry: power,
        message: `“${power.name}”没有写明责任追究。`,
        hint: '请加“责任追究”一项，写明哪些情形追究责任、依据哪项制度。',
      });
    }
  },
};
