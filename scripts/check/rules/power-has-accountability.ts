import type { Rule } from '../rule.ts';
import { isFiller } from '../wording/hollow-answers.ts';

export const powerHasAccountability: Rule = {
  id: 'power-has-accountability',
  severity: 'warning',
  summary: '每项权力要写明责任追究。',
  check({ powers }, report) {
    for (const power of powers) {
      if (power.accountability.some((text) => !isFiller(text))) continue;
      if (power.otherSections.some((section) => section.title.includes('责任追究'))) continue;
      report({
        entry: power,
        field: '责任追究',
        message: `“${power.name}”没有写明责任追究。`,
        hint: '请加“责任追究”一项，写明哪些情形追究责任、依据哪项制度。',
      });
    }
  },
};
