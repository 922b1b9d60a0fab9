import { hits, segmentsOf } from './free-space.ts';
import { overlaps, spotsOnLine } from './label-spots.ts';
import { movedLabel } from './move-chart.ts';
import type { Box, PlacedEdge, PlacedNode } from './placed-chart.ts';

/**
 * Slides labels that stand in their line along it, away from lines that run through them. The layout keeps boxes off
 * such labels, but not the lines that leave a node sideways.
 */
export function slideLabels(
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
): readonly PlacedEdge[] {
  const result = [...edges];
  for (const [index, edge] of edges.entries()) {
    const { label } = edge;
    if (!label) continue;
    const others = result.filter((other) => other !== edge);
    const isFree = (box: Box) =>
      !others.some(({ points }) => segmentsOf(points).some((segment) => hits(segment, box)));
    if (isFree(label)) continue;
    const boxes = [
      ...nodes,
      ...nodes.flatMap(({ badges }) => badges),
      ...others.flatMap((other) => other.label ?? []),
    ];
    const spot = spotsOnLine(edge, label).find(
      (box) => isFree(box) && !boxes.some((other) => overlaps(box, other)),
    );
    if (spot)
      result[index] = { ...edge, label: movedLabel(label, { x: spot.x - label.x, y: spot.y - label.y }) };
  }
  return result;
}
