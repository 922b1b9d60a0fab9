import type { Rule } from '../rule.ts';

export const scoresSum: Rule = {
  id: 'scores-sum',
  severity: 'error',
  summary: '各项分值相加要等于总分。',
  check({ assessments }, report) {
    for (const assessment of assessments) {
      const { criteria, total, scoreUnit } = assessment;
      const scores = criteria.flatMap(({ score }) => score ?? []);
      // A criterion without a score of its own (扣分项, 否决项) leaves the sum open.
      if (total === undefined || criteria.length === 0 || scores.length < criteria.length) continue;
      const sum = Math.round(scores.reduce((a, b) => a + b, 0) * 1000) / 1000;
      if (sum === total) continue;
      report({
        entry: assessment,
        field: '总分',
        message: `${criteria.length}项分值相加是${sum}${scoreUnit}，总分写的是${total}${scoreUnit}。`,
        hint: '请改正分值或者总分。',
      });
    }
  },
};
