import { emptyMeasure } from '../reversals/empty-measures.ts';
import { rivalFrequency } from '../reversals/rival-frequencies.ts';
import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';

export const riskPointHasMeasure: Rule = {
  id: 'risk-point-has-measure',
  severity: 'error',
  summary: '每个风险点都要有防范措施，措施要说得出做什么。',
  check(_compilation, report, context) {
    for (const { name, measures = '', place, places } of context.share(riskPoints)) {
      const fault = emptyMeasure(measures);
      const rival = fault ? undefined : rivalFrequency(measures);
      if (rival) {
        report({
          place: places.get('防范措施') ?? place,
          severity: 'warning',
          message: `风险点“${name}”的防范措施前面说了多久一次，后面又说“${rival}”，对不上。`,
          hint: '请核对后只留一个频次；是两件事的，请写明各做什么。',
        });
      }
      if (!fault) continue;
      report({
        place: places.get('防范措施') ?? place,
        ...(fault === 'none'
          ? {
              message: `风险点“${name}”没有防范措施。`,
              hint: '请在“防范措施”一栏写明怎样防范。',
            }
          : {
              severity: 'warning',
              message: `风险点“${name}”的防范措施“${measures.trim()}”只是一般要求，没有说做什么。`,
              hint: '请写明由谁、在哪一步、怎样防住这个风险，例如“双人核对后签字”“到期前三日提醒”。',
            }),
      });
    }
  },
};
