import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';

export const riskPointHasMeasure: Rule = {
  id: 'risk-point-has-measure',
  severity: 'error',
  summary: '每个风险点都要有防范措施。',
  check(_compilation, report, context) {
    for (const { name, measures, place, places } of context.share(riskPoints)) {
      if (measures && !NONE.test(measures.trim())) continue;
      report({
        place: places.get('防范措施') ?? place,
        message: `风险点“${name}”没有防范措施。`,
        hint: '请在“防范措施”一栏写明怎样防范。',
      });
    }
  },
};

/** A word that only fills the cell. */
const NONE = /^(?:无|暂无|没有|略|待定|待补充?|同上|[-—－/、。]*)$/u;
