import { firstLine } from '../../lib/chart-nodes.ts';
import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import type { Rule } from '../rule.ts';
import { allCharts, type DrawnChart, isEnd, isStart } from '../views/drawn-charts.ts';

export const flowchartHasStartAndEnd: Rule = {
  id: 'flowchart-has-start-and-end',
  severity: 'error',
  summary: '流程图要有开始和结束。',
  check(_compilation, report, context) {
    for (const drawn of context.share(allCharts)) {
      // A single box is a step, and no course that could lack a beginning.
      if (drawn.nodes.length < 2) continue;
      const missing = [
        ...(drawn.nodes.some((node) => isStart(node, drawn)) ? [] : ['开始']),
        ...(drawn.nodes.some((node) => isEnd(node, drawn)) ? [] : ['结束']),
      ];
      if (missing.length === 0 && !drawn.nodes.some(isMarked)) {
        report({
          place: drawn.chart.place,
          severity: 'notice',
          message: `“${drawn.name}”的流程图没有画出开始和结束的节点。`,
          hint: '请在最前面和最后面各加一个圆头框，例如“开始([开始])”“结束([结束])”。',
        });
      }
      const plain = missing.length === 0 ? plainStart(drawn) : undefined;
      if (plain) {
        report({
          place: plain.place,
          severity: 'warning',
          message: `“${drawn.name}”的流程图画了结束，没有画开始，第一个节点是“${plain.label.split('\n')[0]}”。`,
          hint: '请在它前面加一个圆头框，例如“开始([开始])”，并用箭头连上。',
        });
      }
      const open = missing.length === 0 ? plainEnd(drawn) : undefined;
      if (open) {
        report({
          place: open.place,
          severity: 'warning',
          message: `“${drawn.name}”的流程图画了开始，没有画结束，最后一个节点是“${open.label.split('\n')[0]}”。`,
          hint: '请在它后面加一个圆头框，例如“结束([结束])”，并用箭头连上。',
        });
      }
      for (const what of missing) {
        report({
          // Where work goes back to the first step, that step is where it begins, though nothing is drawn before it.
          ...(what === '开始' && missing.length === 1 && { severity: 'warning' as const }),
          place: (what === '结束' ? leadOn(drawn)?.place : drawn.nodes[0]?.place) ?? drawn.chart.place,
          message: `“${drawn.name}”的流程图没有${what}。`,
          hint: `请加上${what}的节点，例如“${what}([${what}])”，并用箭头连上。`,
        });
      }
    }
  },
};

/** The arrow that leads on from the step with which the table ends: it should go to the end. */
function leadOn({ steps, nodes, exits }: DrawnChart): FlowEdge | undefined {
  const last = steps.filter(({ next }) => next.length > 0 && next.every(({ target }) => target === 'end'));
  const names = new Set(last.map(({ name }) => name));
  return nodes.filter((node) => names.has(firstLine(node))).flatMap(({ id }) => exits.get(id) ?? [])[0];
}

/** The only beginning of a chart whose end is drawn as such, where it is a step like any other. */
function plainStart(drawn: DrawnChart): FlowNode | undefined {
  const starts = drawn.nodes.filter((node) => isStart(node, drawn));
  const [start] = starts;
  // What the step table begins with is the office's own step, whatever it is called.
  const isOwnStep = start !== undefined && drawn.steps[0]?.name === firstLine(start);
  if (!start || starts.length > 1 || isMarked(start) || (OCCASION.test(start.label) && !isOwnStep))
    return undefined;
  return drawn.nodes.some((node) => isEnd(node, drawn) && ROUND.has(node.shape)) ? start : undefined;
}

/** The last end of a chart whose start is drawn as such, where all its ends are steps like any other. */
function plainEnd(drawn: DrawnChart): FlowNode | undefined {
  const ends = drawn.nodes.filter((node) => isEnd(node, drawn));
  if (ends.some(({ shape, label }) => ROUND.has(shape) || CLOSE.test(label))) return undefined;
  return drawn.nodes.some((node) => isStart(node, drawn) && ROUND.has(node.shape)) ? ends.at(-1) : undefined;
}

/** What closes the matter by its name. */
const CLOSE = /^(?:结束|终点|办结|完成|完毕)/;

/** What sets the work going says by itself that it begins here. */
const OCCASION =
  /申请|申报|提[出交请]|举报|投诉|来[信访文电]|交办|移[送交]|发现|受理|接[收到受]|收[到文件]|启动|开始|每[年月季周日]/;

/** Drawn, or named, as the point where the work begins or ends. */
const isMarked = ({ shape, label }: FlowNode) =>
  ROUND.has(shape) || /^(?:开始|起点|结束|终点|办结|完成|归档|申请|提出)/.test(label);

const ROUND: ReadonlySet<string> = new Set(['terminal', 'double-circle', 'connector', 'rounded']);
