import { heap } from './heap.ts';
import type { Lattice } from './lattice.ts';
import { opposite, type Traffic, type Traveller, type Way } from './traffic.ts';

/** In pixels of way that one would go to avoid it. */
const BEND = 35;
const CROSSING = 90;
/** Passing right before the side of a foreign node, where its own lines will want to turn. */
const IN_FRONT = 15;

export interface Journey {
  readonly traveller: Traveller;
  /** What it costs to set out in a direction, and to arrive in one; absent: not allowed. */
  readonly leaving: ReadonlyMap<number, number>;
  readonly arriving: ReadonlyMap<number, number>;
}

/**
 * The cheapest way of an edge over the lattice: short, with few bends and crossings, never through a node and never
 * along a foreign line. Undefined where there is none.
 */
export function findWay(journey: Journey, lattice: Lattice, traffic: Traffic): Way | undefined {
  const { traveller, leaving, arriving } = journey;
  const { xs, ys, nodeAt } = lattice;
  const width = xs.length;
  const steps = [-width, 1, width, -1];
  const start = lattice.pointOf(traveller.edge.from);
  const goal = lattice.pointOf(traveller.edge.to);
  const isOwn = (id: string | undefined) => id === traveller.edge.from || id === traveller.edge.to;
  const [goalX, goalY] = [goal % width, Math.floor(goal / width)];
  const at = (lines: Lattice['xs'], index: number) => lines[index]?.at ?? 0;
  const toGoal = (point: number) =>
    Math.abs(at(xs, point % width) - at(xs, goalX)) +
    Math.abs(at(ys, Math.floor(point / width)) - at(ys, goalY));
  const stepFrom = (point: number, direction: number): number | undefined => {
    const x = point % width;
    if ((direction === 1 && x === width - 1) || (direction === 3 && x === 0)) return undefined;
    const next = point + (steps[direction] ?? 0);
    return next >= 0 && next < width * ys.length ? next : undefined;
  };
  const length = (a: number, b: number) =>
    Math.abs(at(xs, a % width) - at(xs, b % width)) +
    Math.abs(at(ys, Math.floor(a / width)) - at(ys, Math.floor(b / width)));
  /** Along the middle of a column or row before a foreign node, a line could be taken for that node's own. */
  const isTheirs = (point: number, direction: number) => {
    const along = (xs[point % width]?.type === 'track') === (direction % 2 === 1);
    if (!along) return false;
    const { nodes, front } = lattice.besides(point);
    if (front !== undefined && !isOwn(front)) return true;
    return nodes.some((id) => !isOwn(id)) && !nodes.some(isOwn);
  };

  const cost = new Float64Array(width * ys.length * 4).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(cost.length).fill(-1);
  const open = heap();
  const offer = (point: number, direction: number, total: number, previous: number) => {
    const state = point * 4 + direction;
    if (total >= (cost[state] ?? 0)) return;
    cost[state] = total;
    before[state] = previous;
    open.push(total + toGoal(point), state);
  };
  const advance = (point: number, direction: number, total: number, previous: number) => {
    const next = stepFrom(point, direction);
    if (next === undefined || isTheirs(point, direction) || isTheirs(next, direction)) return;
    const node = nodeAt.get(next);
    if (next === goal) {
      const extra = arriving.get(direction);
      if (extra !== undefined) offer(next, direction, total + length(point, next) + extra, previous);
    } else if (node === undefined) offer(next, direction, total + length(point, next), previous);
  };

  for (const [direction, extra] of leaving) advance(start, direction, extra, -1);
  const settled = new Uint8Array(cost.length);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (settled[state]) continue;
    settled[state] = 1;
    const direction = state % 4;
    const point = (state - direction) / 4;
    if (point === goal) return wayTo(state, before, start);
    for (let next = 0; next < 4; next += 1) {
      if (next === opposite(direction)) continue;
      const crossed = traffic.crossings(traveller, point, direction, next);
      if (crossed === undefined) continue;
      const turn = next === direction ? 0 : BEND;
      const { front } = lattice.besides(point);
      const inFront = front !== undefined && !isOwn(front) ? IN_FRONT : 0;
      advance(point, next, (cost[state] ?? 0) + turn + inFront + crossed * CROSSING, state);
    }
  }
  return undefined;
}

function wayTo(last: number, before: Int32Array, start: number): Way {
  const way: number[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) way.unshift(Math.floor(state / 4));
  return [start, ...way];
}
