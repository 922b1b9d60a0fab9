import {
  clearOfBoxes,
  clearOfLines,
  crossingsOf,
  hits,
  type Segment,
  type Space,
  segmentsOf,
  spaceOf,
} from './free-space.ts';
import type { Box, PlacedEdge, PlacedNode, Point } from './placed-chart.ts';
import { simplifyLine } from './simplify-line.ts';

/**
 * Takes needless steps out of lines: where a line runs down, sideways and down again, one of its upright parts moves
 * in line with the other if nothing stands in the way. The layout leaves such steps because it places lines that
 * leave sideways by themselves.
 */
export function straightenEdges(
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
): readonly PlacedEdge[] {
  const result = [...edges];
  for (const [index, edge] of edges.entries()) {
    let current = edge;
    for (;;) {
      const space = spaceOf({ nodes, edges: result });
      const better = withOneStepLess(current, nodes, space);
      if (!better) break;
      current = better;
      result[index] = current;
    }
  }
  return result;
}

/** How far the middle of a label may lie beside its line. */
const LABEL_SLACK = 2;

function withOneStepLess(
  placed: PlacedEdge,
  nodes: readonly PlacedNode[],
  space: Space,
): PlacedEdge | undefined {
  const { points } = placed;
  for (let at = 1; at + 2 < points.length; at += 1) {
    for (const along of ['x', 'y'] as const) {
      // The part from `at` to `at + 1` may move to where the line comes from or to where it goes.
      for (const goal of [points[at + 2], at >= 2 ? points[at - 1] : undefined]) {
        const moved = goal && movedPart(points, at, along, goal[along]);
        if (moved && isBetter(placed, moved, nodes, space)) return { ...placed, points: moved };
      }
    }
  }
  return undefined;
}

/** The line with the part after `at` moved to `value`; undefined when that part does not run across the axis. */
export function movedPart(
  points: readonly Point[],
  at: number,
  along: 'x' | 'y',
  value: number,
): readonly Point[] | undefined {
  const [from, to] = [points[at], points[at + 1]];
  if (!from || !to || at + 2 >= points.length) return undefined;
  const across = along === 'x' ? 'y' : 'x';
  if (from[along] !== to[along] || from[across] === to[across] || from[along] === value) return undefined;
  const moved = points.map((point, index) =>
    index === at || index === at + 1 ? { ...point, [along]: value } : point,
  );
  return simplifyLine(moved);
}

function isBetter(
  placed: PlacedEdge,
  moved: readonly Point[],
  nodes: readonly PlacedNode[],
  space: Space,
): boolean {
  return (
    moved.length < placed.points.length &&
    isClear(placed, moved, nodes, space) &&
    freshParts(placed, moved).every((segment) => clearOfLines(segment, space, kinOf(placed))) &&
    crossings(placed, moved, space) <= crossings(placed, placed.points, space)
  );
}

/** Whether a line may run in another way: clear of boxes, leaving and arriving as it did, and with its label. */
export function isClear(
  placed: PlacedEdge,
  moved: readonly Point[],
  nodes: readonly PlacedNode[],
  space: Space,
): boolean {
  if (!leavesAlike(placed.points, moved)) return false;
  const { from, to } = placed.edge;
  const ends = nodes.filter(({ id }) => id === from || id === to);
  const label = placed.label;
  const own = new Set<object>([...ends, ...(label ? [label] : [])]);
  return (
    freshParts(placed, moved).every((segment) => clearOfBoxes(segment, space, (box) => own.has(box))) &&
    staysOutside(moved, ends) &&
    (!label || keepsLabel(placed.points, moved, label))
  );
}

function freshParts(placed: PlacedEdge, moved: readonly Point[]): readonly Segment[] {
  const before = new Set(segmentsOf(placed.points).map(key));
  return segmentsOf(moved).filter((segment) => !before.has(key(segment)));
}

function crossings(placed: PlacedEdge, points: readonly Point[], space: Space): number {
  return segmentsOf(points).reduce((sum, segment) => sum + crossingsOf(segment, space, kinOf(placed)), 0);
}

/** Lines that may run together with this one, because they fork or join. */
export function kinOf({ edge }: PlacedEdge): (other: PlacedEdge) => boolean {
  return (other) => other.edge === edge || other.edge.from === edge.from || other.edge.to === edge.to;
}

/** A label beside its line stays beside it, and one that stands in it is not left behind. */
function keepsLabel(before: readonly Point[], after: readonly Point[], label: Box): boolean {
  if (keepsOff(before, label)) return keepsOff(after, label);
  const under = (points: readonly Point[]) => segmentsOf(points).filter((segment) => hits(segment, label));
  const [held, ...others] = under(after);
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  const isOver = ({ from, to }: Segment) =>
    Math.abs(from.x === to.x ? from.x - middle.x : from.y - middle.y) < LABEL_SLACK &&
    hits({ from, to }, { x: middle.x - 2, y: middle.y - 2, width: 4, height: 4 });
  return under(before).length === 1 && held !== undefined && others.length === 0 && isOver(held);
}

/** Whether no part of a line runs through a box. */
function keepsOff(points: readonly Point[], box: Box): boolean {
  return !segmentsOf(points).some((segment) => hits(segment, box));
}

/** A line keeps the side by which it leaves, and by which it arrives. */
function leavesAlike(before: readonly Point[], after: readonly Point[]): boolean {
  const heading = (a: Point | undefined, b: Point | undefined) =>
    a && b ? `${Math.sign(b.x - a.x)} ${Math.sign(b.y - a.y)}` : '';
  return (
    heading(before[0], before[1]) === heading(after[0], after[1]) &&
    heading(before.at(-2), before.at(-1)) === heading(after.at(-2), after.at(-1))
  );
}

/** Only the first and the last part touch the line's own nodes. */
function staysOutside(points: readonly Point[], ends: readonly PlacedNode[]): boolean {
  const inner = segmentsOf(points).slice(1, -1);
  const space: Space = { boxes: ends, lines: [] };
  return inner.every((segment) => clearOfBoxes(segment, space, () => false));
}

function key({ from, to }: Segment): string {
  return `${from.x} ${from.y} ${to.x} ${to.y}`;
}
