import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';

export const riskIsRated: Rule = {
  id: 'risk-is-rated',
  severity: 'warning',
  summary: '每个风险点都要评定等级，写明责任岗位。',
  check({ departments }, report, context) {
    // The risks of a whole department are those of its head, unless the table has a column for the post.
    const ofDepartments = new Set(departments.flatMap(({ risks }) => risks));
    for (const risk of context.share(riskPoints)) {
      const { name, level, post, place, places } = risk;
      // A table without the column may never have been meant to have one: told once, in passing.
      const lacksColumn = ofDepartments.has(risk) && !places.has('等级');
      if (!level && (!lacksColumn || risk.number === 1)) {
        report({
          ...(lacksColumn && { severity: 'notice' }),
          place: places.get('等级') ?? place,
          message: lacksColumn ? '风险表没有“等级”一栏，各风险点都未定级。' : `风险点“${name}”未定级。`,
          hint: '请在“等级”一栏写“高”“中”或者“低”。',
        });
      }
      if (!post && !(ofDepartments.has(risk) && !places.has('责任岗位'))) {
        report({
          place: places.get('责任岗位') ?? place,
          message: `风险点“${name}”没有责任岗位。`,
          hint: '请在“责任岗位”一栏写明由哪个岗位防范。',
        });
      }
    }
  },
};
