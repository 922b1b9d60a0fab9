import type { Rule } from '../rule.ts';
import { drawnCharts, isEnd, isStart } from '../views/drawn-charts.ts';

export const flowchartHasStartAndEnd: Rule = {
  id: 'flowchart-has-start-and-end',
  severity: 'error',
  summary: '流程图要有开始和结束。',
  check(_compilation, report, context) {
    for (const drawn of context.share(drawnCharts)) {
      if (drawn.nodes.length === 0) continue;
      const missing = [
        ...(drawn.nodes.some((node) => isStart(node, drawn)) ? [] : ['开始']),
        ...(drawn.nodes.some((node) => isEnd(node, drawn)) ? [] : ['结束']),
      ];
      for (const what of missing) {
        report({
          place: drawn.chart.place,
          message: `“${drawn.power.name}”的流程图没有${what}。`,
          hint: `请加上${what}的节点，例如“${what}([${what}])”，并用箭头连上。`,
        });
      }
    }
  },
};
