import type { MeasureText } from '../../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks, FlowNode } from '../../model/flow-graph.ts';
import type { ChartSetting } from '../chart-style.ts';
import { withLegend } from '../legend.ts';
import type { PlacedChart } from '../placed-chart.ts';
import { labelWrap, setLabel } from '../set-label.ts';
import { setNode } from '../set-node.ts';
import { withRemarks } from '../with-remarks.ts';
import { placeLooseLabels } from './loose-labels.ts';
import { placeLanes } from './place-lanes.ts';
import type { RoutedLanes } from './route-lanes.ts';

export type LaneSpacing = Omit<ChartSetting, 'mirrored'>;

/** In ems, besides what the steps of a lane need. */
const TITLE_WRAP = 7;
/** Lines are drawn apart step by step until every label has a place. */
const PITCHES = [9, 14, 22, 34] as const;

/** Places a chart with lanes whose lines have their ways, on a canvas whose top left corner is 0, 0. */
export function layoutLanes(
  graph: FlowGraph,
  remarks: readonly FlowNode[],
  marks: FlowMarks,
  routed: RoutedLanes,
  spacing: LaneSpacing,
  measure: MeasureText,
): PlacedChart {
  const labels = new Map(
    graph.edges.flatMap((edge) =>
      edge.label ? [[edge, setLabel(edge.label, labelWrap(edge.label), measure)] as const] : [],
    ),
  );
  const setting = { ...spacing, mirrored: new Set<string>() };
  const quiet = withoutLanePosts(graph, marks);
  const nodes = new Map(
    quiet.nodes.map((node) => {
      const exits = routed.routes.flatMap(({ edge: { edge, from }, from: side }) =>
        from === node.id ? [{ edge, label: labels.get(edge), port: { name: side, side, along: 0.5 } }] : [],
      );
      return [node.id, setNode(node, exits, quiet.marks, setting, measure)] as const;
    }),
  );
  for (const { exitLabels } of nodes.values()) for (const edge of exitLabels.keys()) labels.delete(edge);
  const titles = routed.grid.lanes.map(({ title }) => setLabel(title, TITLE_WRAP, measure));
  const layOut = (pitch: number) =>
    placeLooseLabels(placeLanes(routed, nodes, titles, { ...spacing, pitch }), labels);
  let best = layOut(PITCHES[0]);
  for (const pitch of PITCHES.slice(1)) {
    if (best.homeless === 0) break;
    const wider = layOut(pitch);
    if (wider.homeless < best.homeless) best = wider;
  }
  return withLegend(withRemarks(best.chart, remarks, measure), measure);
}

/** The head of a lane says whose it is; its steps need not say so again. */
function withoutLanePosts(
  graph: FlowGraph,
  marks: FlowMarks,
): { readonly nodes: readonly FlowNode[]; readonly marks: FlowMarks } {
  const titleOf = new Map(
    (graph.lanes ?? []).flatMap(({ title, nodes }) => nodes.map((id) => [id, title] as const)),
  );
  const nodes = graph.nodes.map((node) => {
    const title = titleOf.get(node.id);
    const metadata = new Map([...node.metadata].filter(([, value]) => value !== title));
    return { ...node, metadata, label: title === undefined ? node.label : withoutPost(node.label, title) };
  });
  const notes = marks.notes.map(({ post, ...note }) =>
    post === undefined || post === titleOf.get(note.node) ? note : { ...note, post },
  );
  return { nodes, marks: { ...marks, notes } };
}

/** Takes the post out of the lines below a step's name. */
function withoutPost(label: string, post: string): string {
  const [name = '', ...below] = label.split('\n');
  const kept = below.flatMap((line) => {
    const parts = line.split(/[，,]/);
    const others = parts.filter((part) => part.trim() !== post);
    if (others.length === parts.length) return [line];
    return others.length > 0 ? [others.join('，')] : [];
  });
  return [name, ...kept].join('\n');
}
