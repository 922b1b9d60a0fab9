import { hits, segmentsOf } from './free-space.ts';
import { movedLabel } from './move-chart.ts';
import type { Box, PlacedEdge, PlacedLabel, PlacedNode } from './placed-chart.ts';

const STEP = 4;
const BESIDE = 3;

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

/** Places for the label on its own line and then beside it, the nearest first. */
function spotsOnLine({ points }: PlacedEdge, label: PlacedLabel): readonly Box[] {
  const { width, height } = label;
  const spots = segmentsOf(points).flatMap(({ from, to }) => {
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    return Array.from({ length: Math.floor(length / STEP) }, (_, index): Box => {
      const share = (index * STEP) / length;
      const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    });
  });
  const distance = (box: Box) => Math.abs(box.x - label.x) + Math.abs(box.y - label.y);
  const nearest = spots.sort((a, b) => distance(a) - distance(b));
  const beside = nearest.flatMap((box) => [
    { ...box, x: box.x + width / 2 + BESIDE },
    { ...box, x: box.x - width / 2 - BESIDE },
    { ...box, y: box.y - height / 2 - BESIDE },
    { ...box, y: box.y + height / 2 + BESIDE },
  ]);
  return [...nearest, ...beside];
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2
  );
}
