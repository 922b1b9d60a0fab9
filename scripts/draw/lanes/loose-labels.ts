import type { FlowEdge } from '../../model/flow-graph.ts';
import { hits, segmentsOf } from '../free-space.ts';
import { overlaps, spotsOnLine } from '../label-spots.ts';
import { movedLabel } from '../move-chart.ts';
import type { Box, PlacedChart, PlacedEdge, PlacedLabel } from '../placed-chart.ts';

export interface LabelledChart {
  readonly chart: PlacedChart;
  /** Lines for whose labels there was no room; these are not in the chart. */
  readonly homeless: readonly FlowEdge[];
}

/** Puts labels that stand at no node on a free piece of their line, or beside one. */
export function placeLooseLabels(
  chart: PlacedChart,
  labels: ReadonlyMap<FlowEdge, PlacedLabel>,
): LabelledChart {
  const edges = [...chart.edges];
  const homeless: FlowEdge[] = [];
  for (const [index, edge] of chart.edges.entries()) {
    const label = labels.get(edge.edge);
    if (!label) continue;
    const spot = freeSpot(edge, label, chart, edges);
    if (spot) edges[index] = { ...edge, label: movedLabel(label, spot) };
    else homeless.push(edge.edge);
  }
  return { chart: { ...chart, edges }, homeless };
}

function freeSpot(
  edge: PlacedEdge,
  label: PlacedLabel,
  { nodes, lanes, width, height }: PlacedChart,
  edges: readonly PlacedEdge[],
): Box | undefined {
  const longest = segmentsOf(edge.points).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!longest) return undefined;
  const middle = { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 };
  const wanted = { ...label, x: middle.x - label.width / 2, y: middle.y - label.height / 2 };
  const lines = edges.flatMap((other) => (other.edge === edge.edge ? [] : segmentsOf(other.points)));
  const borders = lanes.flatMap(({ x, y, height: length, width: across }) =>
    [x, x + across].map((at) => ({ from: { x: at, y }, to: { x: at, y: y + length } })),
  );
  const boxes: readonly Box[] = [
    ...nodes,
    ...nodes.flatMap(({ badges }) => badges),
    ...edges.flatMap((other) => other.label ?? []),
    ...lanes.map((lane) => ({ ...lane, height: lane.head })),
  ];
  return spotsOnLine(edge, wanted).find(
    (box) =>
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= width &&
      box.y + box.height <= height &&
      ![...lines, ...borders].some((line) => hits(line, box)) &&
      !boxes.some((other) => overlaps(box, other)),
  );
}

const lengthOf = ({ from, to }: ReturnType<typeof segmentsOf>[number]): number =>
  Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
