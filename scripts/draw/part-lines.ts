import { hits, runsAlong, type Segment, segmentsOf, spaceOf } from './free-space.ts';
import { overlaps } from './label-spots.ts';
import { movedLabel } from './move-chart.ts';
import type { Box, PlacedEdge, PlacedNode, Point } from './placed-chart.ts';
import { isClear, kinOf, movedPart } from './straighten-edges.ts';

/** Tried in turn, to either side. */
const OFFSETS = [8, -8, 12, -12, 18, -18, 26, -26, 36, -36, 50, -50];
/** From the end of a foreign line. */
const BEYOND = 9;
/** The last piece of a line has to hold the head of its arrow. */
const LEAST_END = 12;

/**
 * Parts lines that run along one another without meaning one line. The piece that does so moves aside, with the label
 * that stands in it; where it is tied to its node, the piece before or behind it moves beyond the other line's end.
 * The layout places the lines of each frame by themselves and does not see the others.
 */
export function partLines(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): readonly PlacedEdge[] {
  const result = [...edges];
  for (const [index, edge] of edges.entries()) {
    const isKin = kinOf(edge);
    const others = result.filter((other) => !isKin(other)).flatMap(({ points }) => segmentsOf(points));
    let current = edge;
    for (let conflicts = meetings(edge.points, others); conflicts > 0; ) {
      const parted = movedAside(current, others, nodes, result);
      if (!parted) break;
      current = parted;
      result[index] = current;
      conflicts = meetings(current.points, others);
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
): PlacedEdge | undefined {
  const before = meetings(edge.points, others);
  const space = spaceOf({ nodes, edges: edges.filter((other) => other.edge !== edge.edge) });
  const isFree = (label: Box) =>
    !others.some((other) => hits(other, label)) && !space.boxes.some((box) => overlaps(box, label));
  for (const { at, along, value } of moves(edge.points, others)) {
    const points = movedPart(edge.points, at, along, value);
    if (points?.length !== edge.points.length || meetings(points, others) >= before) continue;
    if (!endsAreLong(points)) continue;
    if (isClear(edge, points, nodes, space)) return { ...edge, points };
    const labelled = withLabelMoved(edge, at, along, value);
    if (labelled?.label && isFree(labelled.label) && isClear(labelled, points, nodes, space))
      return { ...labelled, points };
  }
  return undefined;
}

interface Move {
  /** The piece from this point to the next. */
  readonly at: number;
  readonly along: 'x' | 'y';
  readonly value: number;
}

function moves(points: readonly Point[], others: readonly Segment[]): readonly Move[] {
  return points.flatMap((from, at): Move[] => {
    const to = points[at + 1];
    const met = to ? others.filter((other) => runsAlong({ from, to }, other)) : [];
    if (!to || met.length === 0) return [];
    const along = from.x === to.x ? 'x' : 'y';
    const across = along === 'x' ? 'y' : 'x';
    const beyond = met
      .flatMap((other) => [other.from, other.to])
      .flatMap((end) => [end[across] + BEYOND, end[across] - BEYOND]);
    return [
      ...OFFSETS.map((offset) => ({ at, along, value: from[along] + offset }) as const),
      ...[at - 1, at + 1].flatMap((next) =>
        beyond.map((value) => ({ at: next, along: across, value }) as const),
      ),
    ].filter((move) => move.at >= 1 && move.at + 2 < points.length);
  });
}

/** The line with its label moved as the piece in which it stands; undefined where it stands in another. */
function withLabelMoved(
  edge: PlacedEdge,
  at: number,
  along: 'x' | 'y',
  value: number,
): PlacedEdge | undefined {
  const [from, to] = [edge.points[at], edge.points[at + 1]];
  if (!edge.label || !from || !to || !hits({ from, to }, edge.label)) return undefined;
  const by = value - from[along];
  return { ...edge, label: movedLabel(edge.label, along === 'x' ? { x: by, y: 0 } : { x: 0, y: by }) };
}

function endsAreLong(points: readonly Point[]): boolean {
  const [before, end] = points.slice(-2);
  return !before || !end || Math.abs(before.x - end.x) + Math.abs(before.y - end.y) >= LEAST_END;
}
