import { firstLine } from '../../lib/chart-nodes.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Chart, Power, Step } from '../../model/entry.ts';
import type { FlowEdge, FlowGraph, FlowNode } from '../../model/flow-graph.ts';
import type { Place } from '../../model/place.ts';
import type { ProseBlock } from '../../model/prose.ts';
import type { CheckContext } from '../rule.ts';
import { withNested } from './prose-blocks.ts';

/** A flowchart that a clerk drew, with the ways between its nodes. */
export interface DrawnChart {
  /** What it belongs to: the first power that shows it, or the title that it stands under. */
  readonly name: string;
  /** The title that a chart inside a text stands under. */
  readonly title?: Place;
  /** The step table beside it. */
  readonly steps: readonly Step[];
  readonly chart: Chart;
  readonly graph: FlowGraph;
  /** Nodes that take part in the flow: no notes, no legends. */
  readonly nodes: readonly FlowNode[];
  readonly exits: ReadonlyMap<string, readonly FlowEdge[]>;
  readonly entries: ReadonlyMap<string, readonly FlowEdge[]>;
}

/** The flowchart of a power. */
export interface PowerChart extends DrawnChart {
  readonly power: Power;
}

/** Each chart once, however many powers show it. Charts drawn from steps are ours, so they are not judged. */
export function drawnCharts(compilation: Compilation): readonly PowerChart[] {
  const seen = new Set<Chart>();
  const shown = compilation.powers.flatMap((power) =>
    power.charts.flatMap((chart): readonly PowerChart[] => {
      const { graph, origin } = chart;
      if (!graph || origin === 'steps' || seen.has(chart)) return [];
      seen.add(chart);
      return [drawnChart(power, chart, graph)];
    }),
  );
  return [...shown, ...strayCharts(compilation)];
}

/** The charts of powers, and those in the texts of departments and rules that are drawn as a course from a beginning to an end. */
export function allCharts(compilation: Compilation, context: CheckContext): readonly DrawnChart[] {
  const ofPowers = context.share(drawnCharts);
  const known = new Set(compilation.powers.flatMap(({ charts }) => charts.map(({ code }) => code)));
  const { departments, rules, assessments, powers } = compilation;
  const others = [...departments, ...rules, ...assessments, ...powers].flatMap(({ name, body }) =>
    body.sections.flatMap(({ title, place, blocks }) =>
      withNested(blocks).flatMap((block): readonly DrawnChart[] => {
        if (block.type !== 'diagram' || !block.graph || known.has(block.code)) return [];
        const chart: Chart = { origin: 'fence', code: block.code, graph: block.graph, place: block.place };
        const drawn = withWays(
          { name: title || name, ...(title && { title: place }), steps: [], chart },
          block.graph,
        );
        return drawn.nodes.some(isTerminal) ? [drawn] : [];
      }),
    ),
  );
  return [...ofPowers, ...others];
}

const isTerminal = ({ shape }: FlowNode) => shape === 'terminal' || shape === 'double-circle';

function drawnChart(power: Power, chart: Chart, graph: FlowGraph): PowerChart {
  const isOwn = (block: ProseBlock) => block.type === 'diagram' && block.code === chart.code;
  const section = power.body.sections.find(({ blocks }) => withNested(blocks).some(isOwn));
  const title = section?.title ? section.place : undefined;
  return {
    ...withWays({ name: power.name, ...(title && { title }), steps: power.steps, chart }, graph),
    power,
  };
}

function withWays(of: Pick<DrawnChart, 'name' | 'title' | 'steps' | 'chart'>, graph: FlowGraph): DrawnChart {
  // The line that ties a note to its node leads nowhere.
  const remarks = new Set(graph.nodes.filter(isRemark).map(({ id }) => id));
  const edges = graph.edges
    .flatMap((edge) => betweenNodes(edge, graph))
    .filter(({ from, to }) => !remarks.has(from) && !remarks.has(to));
  return {
    ...of,
    graph,
    nodes: graph.nodes.filter(takesPart),
    exits: groupEdges(edges, ({ from }) => from),
    entries: groupEdges(edges, ({ to }) => to),
  };
}

/** Files that no power shows, because one names its file wrongly: each with the power without a chart whose steps it has. */
function strayCharts({ powers, diagrams }: Compilation): readonly PowerChart[] {
  const chartless = powers.filter(
    ({ diagramFiles, charts }) => diagramFiles.length > 0 && charts.length === 0,
  );
  if (chartless.length === 0) return [];
  const shown = new Set(powers.flatMap(({ diagramFiles }) => diagramFiles));
  return diagrams.flatMap(({ path, unit, chart }): readonly PowerChart[] => {
    const { graph } = chart;
    if (!graph || shown.has(path)) return [];
    const names = new Set(graph.nodes.map(firstLine));
    const power = chartless.find(
      ({ unit: own, steps }) =>
        own === unit &&
        steps.length > 2 &&
        steps.filter(({ name }) => names.has(name)).length * 2 > steps.length,
    );
    return power ? [drawnChart(power, chart, graph)] : [];
  });
}

/** A start may be returned to, so a terminal that leads on is one as well as a node that nothing leads to. */
export function isStart({ id, shape }: FlowNode, { exits, entries }: DrawnChart): boolean {
  return exits.has(id) && (!entries.has(id) || shape === 'terminal');
}

export function isEnd({ id, shape }: FlowNode, { exits, entries }: DrawnChart): boolean {
  return entries.has(id) && (!exits.has(id) || shape === 'terminal');
}

/** An edge at a group goes to, or comes from, each of its nodes. */
function betweenNodes(edge: FlowEdge, graph: FlowGraph): readonly FlowEdge[] {
  const ends = (id: string): readonly string[] =>
    graph.groups.some((group) => group.id === id) ? nodesOf(id, graph) : [id];
  return ends(edge.from).flatMap((from) => ends(edge.to).map((to) => ({ ...edge, from, to })));
}

function nodesOf(group: string, graph: FlowGraph): readonly string[] {
  const inner = graph.groups.filter(({ parent }) => parent === group).flatMap(({ id }) => nodesOf(id, graph));
  return [...graph.nodes.filter((node) => node.group === group).map(({ id }) => id), ...inner];
}

const takesPart = (node: FlowNode) => node.shape !== 'text' && !isRemark(node);

/** A step may begin with 说明 (说明理由); only the word alone, or with a colon, makes a node a remark. */
const isRemark = ({ shape, label }: FlowNode) =>
  shape === 'note' || /^(?:图例|说明|备注|注)\s*(?:[:：]|$)/.test(label.split('\n')[0] ?? '');

function groupEdges(
  edges: readonly FlowEdge[],
  key: (edge: FlowEdge) => string,
): ReadonlyMap<string, readonly FlowEdge[]> {
  const groups = new Map<string, FlowEdge[]>();
  for (const edge of edges) groups.set(key(edge), [...(groups.get(key(edge)) ?? []), edge]);
  return groups;
}
