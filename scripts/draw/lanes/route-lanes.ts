import type { FlowOrder } from '../../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../../model/flow-graph.ts';
import type { Compass } from '../chart-compass.ts';
import { findWay, type Journey } from './find-way.ts';
import type { LaneEdge } from './lane-edges.ts';
import type { LaneGrid } from './lane-grid.ts';
import { laneExits } from './lane-sides.ts';
import { type Lattice, lattice } from './lattice.ts';
import { DIRECTIONS, directionOf, opposite, traffic, type Way } from './traffic.ts';

export interface LaneRoute {
  readonly edge: LaneEdge;
  readonly way: Way;
  readonly from: Compass;
  readonly to: Compass;
}

export interface RoutedLanes {
  readonly grid: LaneGrid;
  readonly lattice: Lattice;
  readonly routes: readonly LaneRoute[];
}

/** Tracks in a gap that are tried one after another; lines that find no way are given more room. */
const TRACKS = [3, 6] as const;
/** A line that finds no way may go first instead, so often. */
const MOST_FAVOURS = 4;

/** What it costs to leave or enter by a side, in pixels of way; absent: not allowed. */
type Costs = Partial<Readonly<Record<Compass, number>>>;
const LEAVING: Costs = { SOUTH: 0, EAST: 25, WEST: 25 };
const ENTERING: Costs = { NORTH: 0, EAST: 25, WEST: 25 };
const LEAVING_BACK: Costs = { EAST: 0, WEST: 10, SOUTH: 70 };
const ENTERING_BACK: Costs = { EAST: 0, WEST: 10, NORTH: 40 };

/** Finds a way for every edge, the main path first and returns last. Undefined where one finds none at all. */
export function routeLanes(graph: FlowGraph, grid: LaneGrid, order: FlowOrder): RoutedLanes | undefined {
  const exits = laneExits(graph, grid, order);
  const edges = grid.edges.toSorted((a, b) => urgency(a, grid, order) - urgency(b, grid, order));
  for (const tracks of TRACKS) {
    const lines = lattice(grid, tracks);
    let queue: readonly LaneEdge[] = edges;
    for (let favours = 0; favours < MOST_FAVOURS; favours += 1) {
      const { routes, stuck } = routeInOrder(queue, lines, exits, grid);
      if (!stuck) return { grid, lattice: lines, routes };
      queue = [stuck, ...queue.filter((edge) => edge !== stuck)];
    }
  }
  return undefined;
}

interface Attempt {
  readonly routes: readonly LaneRoute[];
  /** The edge that found no way. */
  readonly stuck?: LaneEdge;
}

function routeInOrder(
  edges: readonly LaneEdge[],
  lines: Lattice,
  exits: ReadonlyMap<FlowEdge, Compass>,
  grid: LaneGrid,
): Attempt {
  const busy = traffic(lines.xs.length);
  const routes: LaneRoute[] = [];
  for (const edge of edges) {
    const exit = exits.get(edge.edge);
    const traveller = { edge, ...(exit && { exit }) };
    const way = findWay({ traveller, ...costs(edge, exit, exits, grid) }, lines, busy);
    if (!way) return { routes, stuck: edge };
    busy.add(traveller, way);
    routes.push({ edge, way, ...endsOf(way, lines.xs.length) });
  }
  return { routes };
}

/** What has to be straight comes first; then what goes on, then what comes back, the short before the long. */
function urgency({ edge, from, to, isReturn }: LaneEdge, grid: LaneGrid, order: FlowOrder): number {
  const rows = Math.abs((grid.cells.get(to)?.row ?? 0) - (grid.cells.get(from)?.row ?? 0));
  const kind = grid.level.has(edge) ? 0 : order.spine.includes(edge) ? 1 : isReturn ? 3 : 2;
  return kind * 1000 + rows;
}

/** A side by which another line has to leave cannot be entered. */
function costs(
  { edge, from, to, isReturn }: LaneEdge,
  exit: Compass | undefined,
  exits: ReadonlyMap<FlowEdge, Compass>,
  grid: LaneGrid,
): Pick<Journey, 'leaving' | 'arriving'> {
  const isLevel = grid.level.has(edge);
  const closed = new Set(
    grid.edges.flatMap((other) => (other.from === to ? (exits.get(other.edge) ?? []) : [])),
  );
  const leave: Costs = exit ? { [exit]: 0 } : isReturn || from === to ? LEAVING_BACK : LEAVING;
  const enter: Costs = isReturn || from === to ? ENTERING_BACK : ENTERING;
  const leaving = new Map<number, number>();
  const arriving = new Map<number, number>();
  for (const [direction, side] of DIRECTIONS.entries()) {
    const out = leave[side];
    if (out !== undefined) leaving.set(direction, out);
    const entry =
      isLevel && exit ? (direction === DIRECTIONS.indexOf(exit) ? 0 : undefined) : enter[opposed(side)];
    if (entry !== undefined && !closed.has(opposed(side))) arriving.set(direction, entry);
  }
  return { leaving, arriving };
}

const opposed = (side: Compass): Compass => DIRECTIONS[opposite(DIRECTIONS.indexOf(side))] ?? side;

function endsOf(way: Way, width: number): Pick<LaneRoute, 'from' | 'to'> {
  const [start = 0, second = 0] = way;
  const [before = 0, end = 0] = way.slice(-2);
  return {
    from: DIRECTIONS[directionOf(start, second, width)] ?? 'SOUTH',
    to: DIRECTIONS[directionOf(end, before, width)] ?? 'NORTH',
  };
}
