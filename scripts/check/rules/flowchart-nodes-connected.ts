import { firstLine } from '../../lib/chart-nodes.ts';
import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import { cutOff } from '../charts/cut-off.ts';
import { arrowsMeantForNode } from '../charts/meant-arrows.ts';
import type { Report, Rule } from '../rule.ts';
import { type ChartSteps, chartSteps } from '../views/chart-steps.ts';
import { allCharts, type DrawnChart, isEnd, isStart } from '../views/drawn-charts.ts';

export const flowchartNodesConnected: Rule = {
  id: 'flowchart-nodes-connected',
  severity: 'error',
  summary: '流程图的每个节点都要能从开始走到，并且能走到结束。',
  check(_compilation, report, context) {
    const charts = new Map<DrawnChart, ChartSteps>(
      context.share(chartSteps).map((chart) => [chart.drawn, chart]),
    );
    for (const drawn of context.share(allCharts)) {
      const steps = charts.get(drawn);
      const { nodes } = drawn;
      if (nodes.length < 2) continue;
      const cut = cutOff(drawn);
      if (!cut) continue;
      const { faults, following, closing } = cut;
      if (closing) tellRing(closing, drawn, report);
      for (const node of nodes) {
        if (following.has(node)) continue;
        const fault = faults.get(node);
        const loose = fault ? undefined : looseEnd(node, drawn, steps);
        if (!fault && !loose) continue;
        report({
          place: node.place,
          // A node that no arrow leads to was left by one that leads astray, which is told there.
          restsOn: steps ? arrowsMeantForNode(node, steps) : [],
          ...(loose && { severity: 'warning' }),
          message: `节点“${nameOf(node)}”${fault ?? loose}。`,
          hint: '请用箭头把它和前后的节点连起来；不用的节点请删去。',
        });
      }
    }
  },
};

/** Back and forth for ever: the arrow that leads back was meant to lead on. */
function tellRing({ from, to, place }: FlowEdge, { nodes }: DrawnChart, report: Report): void {
  const named = (id: string) => nodes.filter((node) => node.id === id).map(nameOf)[0] ?? id;
  report({
    place,
    message: `流程图从“${named(from)}”又回到“${named(to)}”，此后没有别的出路，走不到结束。`,
    hint: '请把这个箭头改到下一个环节，或者另画一个通到结束的箭头。',
  });
}

/**
 * A step that nothing leads to, or that leads nowhere, in a chart whose beginning and end are drawn. What sets the work
 * going may come in beside the start, and what closes it may stand for the end.
 */
function looseEnd(node: FlowNode, drawn: DrawnChart, steps: ChartSteps | undefined): string | undefined {
  const { exits, entries, nodes } = drawn;
  if (isTerminal(node)) return undefined;
  const label = nameOf(node);
  if (!entries.has(node.id) && exits.has(node.id)) {
    const starts = nodes.filter((one) => isTerminal(one) && isStart(one, drawn));
    const first = new Set(starts.flatMap(({ id }) => [id, ...(exits.get(id) ?? []).map(({ to }) => to)]));
    if (starts.length === 0 || OCCASION.test(label)) return undefined;
    return exits.get(node.id)?.some(({ to }) => first.has(to)) ? undefined : '没有箭头通到它，从开始走不到';
  }
  const mayClose = CLOSING.test(label) && !steps?.pairs.has(node.id);
  if (!entries.has(node.id) || exits.has(node.id) || mayClose) return undefined;
  return nodes.some((one) => isTerminal(one) && isEnd(one, drawn)) ? '后面没有箭头，走不到结束' : undefined;
}

const isTerminal = ({ shape }: FlowNode) => shape === 'terminal' || shape === 'double-circle';

/** 群众举报, 上级交办, 申请材料: from outside, at any point. 申请强制执行 and 移送司法机关 are the office's own steps. */
const OCCASION =
  /举报|投诉|反映|交办|转来|来[信访文电]|上级|发现|线索|抽查|计划|(?:移[送交]|转[办送]|申请|报告|提出|委托)(?:人|书|表|材料|事项|案件|登记|受理|$)|(?:单位|部门|机关|个人|群众|当事人|申请人|企业|科室|股室)(?:移[送交]|转[办送]|申请|报告|提出|委托)/;

/**
 * 不予受理, 退回: nobody draws an arrow from what ends the matter, unless it is a step of the table. Of 归档 in a chart with a
 * drawn end one leads on.
 */
const CLOSING =
  /结束|办结|终[结止]|完[毕成]|结案|备案|退[回件文]|不予|不再|驳回|送达|移送|移交|转[送办]|告知|注销|公[示布告开]$/;

const nameOf = (node: FlowNode) => firstLine(node) || node.id;
