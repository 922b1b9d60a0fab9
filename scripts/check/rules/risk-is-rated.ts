import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';

export const riskIsRated: Rule = {
  id: 'risk-is-rated',
  severity: 'warning',
  summary: '每个风险点都要评定等级，写明责任岗位。',
  check(_compilation, report, context) {
    for (const { name, level, post, place, places } of context.share(riskPoints)) {
      if (!level) {
        report({
          place: places.get('等级') ?? place,
          message: `风险点“${name}”未定级。`,
          hint: '请在“等级”一栏写“高”“中”或者“低”。',
        });
      }
      if (!post) {
        report({
          place: places.get('责任岗位') ?? place,
          message: `风险点“${name}”没有责任岗位。`,
          hint: '请在“责任岗位”一栏写明由哪个岗位防范。',
        });
      }
    }
  },
};
