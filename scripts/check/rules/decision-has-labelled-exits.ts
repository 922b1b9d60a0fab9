import type { Rule } from '../rule.ts';
import { drawnCharts } from '../views/drawn-charts.ts';

export const decisionHasLabelledExits: Rule = {
  id: 'decision-has-labelled-exits',
  severity: 'warning',
  summary: '判断框至少有两条出路，每条都写明条件。',
  check(_compilation, report, context) {
    for (const { nodes, exits } of context.share(drawnCharts)) {
      for (const { id, label, shape, place } of nodes) {
        if (shape !== 'decision') continue;
        const ways = exits.get(id) ?? [];
        const labels = ways.map((way) => way.label?.trim() ?? '');
        const name = label.split('\n')[0] ?? id;
        if (ways.length < 2) {
          report({
            place,
            message: `判断框“${name}”只有${ways.length}条出路。`,
            hint: '请补上另一种情况的箭头；不需要判断的，请改用方框“[ ]”。',
          });
        } else if (labels.includes('')) {
          report({
            place: ways.find((way) => !way.label?.trim())?.place ?? place,
            message: `判断框“${name}”有一条出路没有写明条件。`,
            hint: '请在箭头上写明条件，例如“-->|同意|”。',
          });
        } else if (new Set(labels).size < labels.length) {
          report({
            place,
            message: `判断框“${name}”有两条出路的条件相同。`,
            hint: '请让每条出路的条件互不相同。',
          });
        }
      }
    }
  },
};
