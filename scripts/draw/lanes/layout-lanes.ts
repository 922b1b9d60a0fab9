import type { MeasureText } from '../../lib/text-metrics.ts';
import type { FlowEdge, FlowGraph, FlowMarks, FlowNode } from '../../model/flow-graph.ts';
import { type ChartSetting, TEXT_SIZE } from '../chart-style.ts';
import { withLegend } from '../legend.ts';
import type { PlacedChart } from '../placed-chart.ts';
import { labelWrap, setLabel } from '../set-label.ts';
import { setNode } from '../set-node.ts';
import { withRemarks } from '../with-remarks.ts';
import { roomForLabels } from './label-room.ts';
import { placeLooseLabels } from './loose-labels.ts';
import { placeLanes } from './place-lanes.ts';
import type { RoutedLanes } from './route-lanes.ts';

export type LaneSpacing = Omit<ChartSetting, 'mirrored'>;

/** In ems: the lines of a lane's title are no shorter, however narrow its steps. */
const LEAST_TITLE = 4;
/** What a label takes beside its text, in pixels. */
const LABEL_ROOM = 4;
/** Lines whose labels find no place end farther from what they share, and are drawn apart step by step. */
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
  const setTitle = (title: string, width: number) =>
    setLabel(title, Math.max(LEAST_TITLE, (width - LABEL_ROOM) / TEXT_SIZE), measure);
  const layOut = (pitch: number, cramped: ReadonlySet<FlowEdge>) => {
    const room = roomForLabels(cramped, labels, routed);
    return placeLooseLabels(placeLanes(routed, nodes, setTitle, { ...spacing, pitch, room }), labels);
  };
  let best = layOut(PITCHES[0], new Set());
  let cramped: ReadonlySet<FlowEdge> = new Set(best.homeless);
  for (const pitch of PITCHES) {
    if (best.homeless.length === 0) break;
    const wider = layOut(pitch, cramped);
    cramped = new Set([...cramped, ...wider.homeless]);
    if (wider.homeless.length < best.homeless.length) best = wider;
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
