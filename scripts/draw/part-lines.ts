import { runsAlong, type Segment, segmentsOf, spaceOf } from './free-space.ts';
import type { PlacedEdge, PlacedNode, Point } from './placed-chart.ts';
import { isClear, kinOf, movedPart } from './straighten-edges.ts';

/** Tried in turn, to either side. */
const OFFSETS = [8, -8, 12, -12, 18, -18, 26, -26];

/**
 * Parts lines that run along one another without meaning one line: where a line does so with a piece between two bends,
 * that piece moves aside. The layout places the lines of each frame by themselves and does not see the others.
 */
export function partLines(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): readonly PlacedEdge[] {
  const result = [...edges];
  for (const [index, edge] of edges.entries()) {
    const isKin = kinOf(edge);
    const others = result.filter((other) => !isKin(other)).flatMap(({ points }) => segmentsOf(points));
    let current = edge;
    for (let conflicts = meetings(edge.points, others); conflicts > 0; ) {
      const points = movedAside(current, others, nodes, result);
      if (!points) break;
      current = { ...current, points };
      result[index] = current;
      conflicts = meetings(points, others);
    }
  }
  return result;
}

/** How many foreign pieces the pieces of a line run along. */
function meetings(points: readonly Point[], others: readonly Segment[]): number {
  return segmentsOf(points).reduce(
    (sum, segment) => sum + others.filter((other) => runsAlong(segment, other)).length,
    0,
  );
}

/** The line with one piece moved so that it meets fewer others. */
function movedAside(
  edge: PlacedEdge,
  others: readonly Segment[],
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
): readonly Point[] | undefined {
  const before = meetings(edge.points, others);
  const space = spaceOf({ nodes, edges });
  for (let at = 1; at + 2 < edge.points.length; at += 1) {
    const [from, to] = [edge.points[at], edge.points[at + 1]];
    if (!from || !to || meetings([from, to], others) === 0) continue;
    const along = from.x === to.x ? 'x' : 'y';
    for (const offset of OFFSETS) {
      const moved = movedPart(edge.points, at, along, from[along] + offset);
      if (moved?.length !== edge.points.length || meetings(moved, others) >= before) continue;
      if (isClear(edge, moved, nodes, space)) return moved;
    }
  }
  return undefined;
}
