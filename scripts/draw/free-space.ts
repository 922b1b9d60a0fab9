import type { Box, PlacedChart, PlacedEdge, Point } from './placed-chart.ts';

/** A straight piece of a line, along one axis. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Room that a line keeps from boxes and words, and from lines that run beside it. */
const BOX_CLEARANCE = 6;
const LINE_CLEARANCE = 7;

/** What a line has to keep clear of. */
export interface Space {
  readonly boxes: readonly Box[];
  readonly lines: readonly { readonly edge: PlacedEdge; readonly segments: readonly Segment[] }[];
}

export function spaceOf(
  { nodes, edges }: Pick<PlacedChart, 'nodes' | 'edges'>,
  others: readonly Box[] = [],
): Space {
  return {
    boxes: [
      ...nodes,
      ...nodes.flatMap(({ badges }) => badges),
      ...edges.flatMap(({ label }) => label ?? []),
      ...others,
    ],
    lines: edges.map((edge) => ({ edge, segments: segmentsOf(edge.points) })),
  };
}

export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    return to && (from.x !== to.x || from.y !== to.y) ? [{ from, to }] : [];
  });
}

/** Whether a segment runs through a box. */
export function hits({ from, to }: Segment, box: Box): boolean {
  return (
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.y, to.y) > box.y &&
    Math.min(from.y, to.y) < box.y + box.height
  );
}

/** Whether a segment keeps clear of all boxes except those that it may touch. */
export function clearOfBoxes(segment: Segment, space: Space, except: (box: Box) => boolean): boolean {
  const left = Math.min(segment.from.x, segment.to.x);
  const right = Math.max(segment.from.x, segment.to.x);
  const top = Math.min(segment.from.y, segment.to.y);
  const bottom = Math.max(segment.from.y, segment.to.y);
  return space.boxes.every(
    (box) =>
      right <= box.x - BOX_CLEARANCE ||
      left >= box.x + box.width + BOX_CLEARANCE ||
      bottom <= box.y - BOX_CLEARANCE ||
      top >= box.y + box.height + BOX_CLEARANCE ||
      except(box),
  );
}

/** Whether no foreign line runs along a segment so close that the two could be taken for one. */
export function clearOfLines(
  segment: Segment,
  space: Space,
  related: (edge: PlacedEdge) => boolean,
): boolean {
  return space.lines.every(
    ({ edge, segments }) => segments.every((other) => !runsAlong(segment, other)) || related(edge),
  );
}

/** How many lines a segment crosses. */
export function crossingsOf(segment: Segment, space: Space, related: (edge: PlacedEdge) => boolean): number {
  return space.lines.reduce(
    (count, { edge, segments }) =>
      related(edge) ? count : count + segments.filter((other) => crosses(segment, other)).length,
    0,
  );
}

const isVertical = ({ from, to }: Segment): boolean => Math.abs(from.x - to.x) < 0.5;

/** Whether two segments run side by side so close that they could be taken for one line. */
export function runsAlong(a: Segment, b: Segment): boolean {
  if (isVertical(a) !== isVertical(b)) return false;
  return isVertical(a)
    ? Math.abs(a.from.x - b.from.x) < LINE_CLEARANCE && overlap(a.from.y, a.to.y, b.from.y, b.to.y, 0)
    : Math.abs(a.from.y - b.from.y) < LINE_CLEARANCE && overlap(a.from.x, a.to.x, b.from.x, b.to.x, 0);
}

function crosses(a: Segment, b: Segment): boolean {
  if (isVertical(a) === isVertical(b)) return false;
  const [upright, level] = isVertical(a) ? [a, b] : [b, a];
  return (
    overlap(level.from.x, level.to.x, upright.from.x, upright.from.x, 0) &&
    overlap(upright.from.y, upright.to.y, level.from.y, level.from.y, 0)
  );
}

/** Whether two spans come closer than `room`. */
function overlap(a1: number, a2: number, b1: number, b2: number, room: number): boolean {
  return Math.max(a1, a2) > Math.min(b1, b2) - room && Math.max(b1, b2) > Math.min(a1, a2) - room;
}
