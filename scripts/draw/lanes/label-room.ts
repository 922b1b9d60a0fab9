import type { FlowEdge } from '../../model/flow-graph.ts';
import type { PlacedLabel } from '../placed-chart.ts';
import type { RoutedLanes } from './route-lanes.ts';

/** More room in a gap of the lattice: before its first line, and behind its last. */
export interface GapRoom {
  readonly before: number;
  readonly after: number;
}

/** By the number of the gap. */
export interface LabelRoom {
  readonly across: ReadonlyMap<number, GapRoom>;
  readonly down: ReadonlyMap<number, GapRoom>;
}

/** Between a label and what stands before and behind it on its line, the head of the arrow included. */
const AROUND = 14;

/**
 * Room for labels at the end of their lines. Lines that fork and join may have no other piece of their own: the head
 * of the arrow is where a reader tells them apart.
 */
export function roomForLabels(
  edges: ReadonlySet<FlowEdge>,
  labels: ReadonlyMap<FlowEdge, PlacedLabel>,
  { routes, lattice: { xs, ys } }: Pick<RoutedLanes, 'routes' | 'lattice'>,
): LabelRoom {
  const across = new Map<number, GapRoom>();
  const down = new Map<number, GapRoom>();
  for (const { edge, way, to } of routes) {
    const label = edges.has(edge.edge) ? labels.get(edge.edge) : undefined;
    const end = way.at(-1);
    if (!label || end === undefined) continue;
    const isUpright = to === 'NORTH' || to === 'SOUTH';
    const isAhead = to === 'NORTH' || to === 'WEST';
    const [lines, room] = isUpright ? [ys, down] : [xs, across];
    const here = isUpright ? Math.floor(end / xs.length) : end % xs.length;
    const gap = lines[isAhead ? here - 1 : here + 1]?.index;
    if (gap === undefined) continue;
    const needed = (isUpright ? label.height : label.width) + AROUND;
    const known = room.get(gap) ?? { before: 0, after: 0 };
    room.set(
      gap,
      isAhead
        ? { ...known, after: Math.max(known.after, needed) }
        : { ...known, before: Math.max(known.before, needed) },
    );
  }
  return { across, down };
}
