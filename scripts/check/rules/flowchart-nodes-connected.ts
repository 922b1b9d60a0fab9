import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import { REST_OF_LINE } from '../field-ground.ts';
import type { Ground, Rule } from '../rule.ts';
import { type ChartSteps, chartSteps, nextOf } from '../views/chart-steps.ts';
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
      const reached = spread(
        nodes.filter((node) => isStart(node, drawn)),
        drawn.exits,
        ({ to }) => to,
      );
      const ending = spread(
        nodes.filter((node) => isEnd(node, drawn)),
        drawn.entries,
        ({ from }) => from,
      );
      // Without a start or an end nothing can be reached; that is another rule's finding.
      if (reached.size === 0 || ending.size === 0) continue;
      const faults = faultsOf(drawn, reached, ending);
      for (const node of nodes) {
        const fault = faults.get(node);
        if (fault === FOLLOWS) continue;
        const loose = fault ? undefined : looseEnd(node, drawn, steps);
        if (!fault && !loose) continue;
        report({
          place: node.place,
          restsOn: arrowsMeantFor(node, drawn, steps),
          ...(loose && { severity: 'warning' }),
          message: `节点“${firstLine(node)}”${fault ?? loose}。`,
          hint: '请用箭头把它和前后的节点连起来；不用的节点请删去。',
        });
      }
    }
  },
};

/** A step that no arrow leads to was left by one that leads astray from the step before it, where that is told. */
function arrowsMeantFor(node: FlowNode, drawn: DrawnChart, chart: ChartSteps | undefined): readonly Ground[] {
  const step = chart?.pairs.get(node.id);
  if (!chart || !step || drawn.entries.has(node.id)) return [];
  const before = [...chart.pairs].filter(([, one]) => nextOf(one, chart.drawn.power).includes(step.number));
  return before.flatMap(([id]) =>
    (drawn.exits.get(id) ?? []).map(({ place }) => ({
      place: { ...place, column: 1 },
      length: REST_OF_LINE,
    })),
  );
}

/** A fault that another node of the chain is told for. */
const FOLLOWS = '';

/** Of a chain that is cut off, the node where it is: the first that nothing reaches, the last that leads nowhere. */
function faultsOf(
  { nodes, exits, entries }: DrawnChart,
  reached: ReadonlySet<string>,
  ending: ReadonlySet<string>,
): ReadonlyMap<FlowNode, string> {
  const from = ({ id }: FlowNode) => (entries.get(id) ?? []).map((edge) => edge.from);
  const to = ({ id }: FlowNode) => (exits.get(id) ?? []).map((edge) => edge.to);
  const unreached = nodes.filter(({ id }) => !reached.has(id));
  const endless = nodes.filter(({ id }) => reached.has(id) && !ending.has(id));
  const cuts = new Set([...cutsIn(unreached, from, to), ...cutsIn(endless, to, from)]);
  const isAlone = ({ id }: FlowNode) => !exits.has(id) && !entries.has(id);
  const wordsFor = (node: FlowNode) =>
    isAlone(node) ? '没有和其他节点相连' : reached.has(node.id) ? '走不到结束' : '从开始走不到';
  return new Map([...unreached, ...endless].map((node) => [node, cuts.has(node) ? wordsFor(node) : FOLLOWS]));
}

type Neighbours = (node: FlowNode) => readonly string[];

/** Those at which all others hang: of a ring the first. */
function cutsIn(chain: readonly FlowNode[], before: Neighbours, behind: Neighbours): readonly FlowNode[] {
  const byId = new Map(chain.map((node) => [node.id, node]));
  const first = chain.filter((node) => before(node).every((id) => !byId.has(id) || id === node.id));
  const cuts: FlowNode[] = [];
  const hanging = new Set<string>();
  for (const node of [...first, ...chain]) {
    if (hanging.has(node.id)) continue;
    cuts.push(node);
    const queue = [node.id];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const one = byId.get(id);
      if (!one || hanging.has(id)) continue;
      hanging.add(id);
      queue.push(...behind(one));
    }
  }
  return cuts;
}

/**
 * A step that nothing leads to, or that leads nowhere, in a chart whose beginning and end are drawn. What sets the work
 * going may come in beside the start, and what closes it may stand for the end.
 */
function looseEnd(node: FlowNode, drawn: DrawnChart, steps: ChartSteps | undefined): string | undefined {
  const { exits, entries, nodes } = drawn;
  if (isTerminal(node)) return undefined;
  const label = firstLine(node);
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

function spread(
  from: readonly FlowNode[],
  edges: ReadonlyMap<string, readonly FlowEdge[]>,
  next: (edge: FlowEdge) => string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = from.map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(edges.get(id) ?? []).map(next));
  }
  return reached;
}

const firstLine = ({ label, id }: FlowNode) => label.split('\n')[0]?.trim() || id;
