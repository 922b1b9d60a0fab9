import type { FlowNode } from '../../model/flow-graph.ts';
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
      if (missing.length === 0 && !drawn.nodes.some(isMarked)) {
        report({
          place: drawn.chart.place,
          severity: 'notice',
          message: `“${drawn.power.name}”的流程图没有画出开始和结束的节点。`,
          hint: '请在最前面和最后面各加一个圆头框，例如“开始([开始])”“结束([结束])”。',
        });
      }
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

/** Drawn, or named, as the point where the work begins or ends. */
const isMarked = ({ shape, label }: FlowNode) =>
  ROUND.has(shape) || /^(?:开始|起点|结束|终点|办结|完成|归档|申请|提出)/.test(label);

const ROUND: ReadonlySet<string> = new Set(['terminal', 'double-circle', 'connector', 'rounded']);
