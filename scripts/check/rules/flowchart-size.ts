import type { Rule } from '../rule.ts';
import { allCharts } from '../views/drawn-charts.ts';

/** What one A4 page holds at a size that can be read. */
const MOST_NODES = 30;

export const flowchartSize: Rule = {
  id: 'flowchart-size',
  severity: 'notice',
  summary: '一张流程图不要画得太大。',
  check(_compilation, report, context) {
    for (const { name, title, chart, nodes } of context.share(allCharts)) {
      if (nodes.length <= MOST_NODES) continue;
      report({
        place: title ?? chart.place,
        message: `“${name}”的流程图有${nodes.length}个节点，一页印不清楚。`,
        hint: `请分成几张图，每张不超过${MOST_NODES}个节点，“流程图”可以列出几个文件。`,
      });
    }
  },
};
