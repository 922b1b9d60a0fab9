import { createRequire } from 'node:module';
import type { ElkNode } from 'elkjs';
import { type FlowOrder, orderFlow } from '../lib/order-flow.ts';
import { type SetAside, setAside } from '../lib/set-aside.ts';
import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowEdge, FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { attachNote, type NoteSide } from './attach-note.ts';
import { boxesById } from './boxes-by-id.ts';
import { chartPorts, type EdgePorts } from './chart-ports.ts';
import type { ChartSetting } from './chart-style.ts';
import { chooseSides } from './choose-sides.ts';
import { elkGraph, nodeKey } from './elk-graph.ts';
import { withLegend } from './legend.ts';
import { mainLines } from './main-lines.ts';
import type { PlacedChart } from './placed-chart.ts';
import { readLayout } from './read-layout.ts';
import { labelWrap, setLabel } from './set-label.ts';
import { setNode } from './set-node.ts';
import { withRemarks } from './with-remarks.ts';

// Required, not imported: Node would first search its 1.6 MB for exports, which takes longer than running it.
const { default: Elk }: typeof import('elkjs/lib/elk.bundled.js') = createRequire(import.meta.url)(
  'elkjs/lib/elk.bundled.js',
);
const engine = new Elk();
/** What was laid out last: the pieces of one chart that are tried on their sheets are often the same. */
const known = new Map<string, ElkNode>();
const MOST_KNOWN = 50;
/** In ems; the shorter lines are for frames through which lines run. */
const TITLE_WRAPS = [14, 7, 4];

/**
 * Places everything on a canvas whose top left corner is 0, 0. The same chart and setting give the same numbers on
 * every machine. Call one after another: ELK keeps state while it runs.
 */
export async function layoutChart(
  whole: FlowGraph,
  marks: FlowMarks,
  setting: ChartSetting,
  measure: MeasureText,
): Promise<PlacedChart> {
  const { graph, notes, remarks, order, ports } = prepare(whole, setting.mirrored);
  const labels = new Map(
    graph.edges.flatMap((edge) =>
      edge.label ? [[edge, setLabel(edge.label, labelWrap(edge.label), measure)] as const] : [],
    ),
  );
  const exits = graph.edges.flatMap((edge) => {
    const port = ports.get(edge)?.from;
    return port ? [{ edge, port, label: labels.get(edge) }] : [];
  });
  const nodes = new Map(
    graph.nodes.map((node) => {
      const own = exits.filter(({ edge }) => edge.from === node.id);
      const set = setNode(node, own, marks, setting, measure);
      const note = notes.get(node.id);
      const side = freeSide(node.id, ports);
      if (!note || !side) return [node.id, set] as const;
      const words = setNode(note.node, [], marks, { ...setting, wrap: NOTE_WRAP }, measure);
      return [node.id, attachNote(set, words, note.edge, side)] as const;
    }),
  );
  for (const { exitLabels } of nodes.values()) for (const edge of exitLabels.keys()) labels.delete(edge);
  const titles = new Map(
    graph.groups.map(
      ({ id, title }) => [id, TITLE_WRAPS.map((wrap) => setLabel(title, wrap, measure))] as const,
    ),
  );
  const plain = { graph, order, ports, nodes, labels, titles, setting, straight: mainLines(graph, order) };
  const first = await layOut(elkGraph(plain));
  const task = { ...plain, straight: mainLines(graph, order, placesIn(first, graph)) };
  // The layout may set the branches of a fan in another order than they were written in.
  const isSettled = [...task.straight].every((edge) => plain.straight.has(edge));
  const result = isSettled ? first : await layOut(elkGraph(task));
  return withLegend(withRemarks(readLayout(result, task), remarks, measure), measure);
}

async function layOut(graph: ElkNode): Promise<ElkNode> {
  const key = JSON.stringify(graph);
  const laidOut = known.get(key) ?? (await engine.layout(graph));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, laidOut);
  return laidOut;
}

/** Where nodes stand across the direction of the process. */
function placesIn(layout: ElkNode, { nodes, direction }: FlowGraph): (id: string) => number {
  const boxes = boxesById(layout);
  const isUpright = direction === 'down' || direction === 'up';
  const places = new Map(
    nodes.map(({ id }, index) => [id, boxes.get(nodeKey(index))?.[isUpright ? 'x' : 'y'] ?? 0] as const),
  );
  return (id) => places.get(id) ?? 0;
}

interface Prepared extends SetAside {
  readonly order: FlowOrder;
  readonly ports: ReadonlyMap<FlowEdge, EdgePorts>;
}

/** Sets aside what is no step; a note for which its step has no free side stays in the process. */
function prepare(
  whole: FlowGraph,
  mirrored: ReadonlySet<string>,
  kept: ReadonlySet<string> = new Set(),
): Prepared {
  const aside = setAside(whole, kept);
  const order = orderFlow(aside.graph);
  const ports = chartPorts(aside.graph, order, chooseSides(aside.graph, order, mirrored));
  const upright = whole.direction === 'down' || whole.direction === 'up';
  const stuck = [...aside.notes].flatMap(([step, { node }]) =>
    upright && freeSide(step, ports) ? [] : [node.id],
  );
  return stuck.length > 0
    ? prepare(whole, mirrored, new Set([...kept, ...stuck]))
    : { ...aside, order, ports };
}

/** A side of a node at which no line leaves or arrives. */
function freeSide(id: string, ports: ReadonlyMap<FlowEdge, EdgePorts>): NoteSide | undefined {
  const used = new Set(
    [...ports].flatMap(([edge, { from, to }]) => [
      ...(edge.from === id ? [from.side] : []),
      ...(edge.to === id ? [to.side] : []),
    ]),
  );
  return NOTE_SIDES.find((side) => !used.has(side));
}

const NOTE_SIDES = ['EAST', 'WEST'] as const;
/** In ems: a note is narrow, because it widens the chart. */
const NOTE_WRAP = 8;
