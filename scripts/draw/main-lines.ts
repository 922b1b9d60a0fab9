import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/** Fewer branches look better hung on one side of the main path. */
const LEAST_FAN = 3;

/**
 * The edges that should run straight: the main path and, where it forks into three equal branches or more, or begins
 * with as many equal starts, the middle one of them, so that a fan opens to both sides. `placeOf` says where a step
 * stands across the process; without it the order in which the clerk wrote the edges counts.
 */
export function mainLines(
  { edges }: FlowGraph,
  order: FlowOrder,
  placeOf: (id: string) => number = () => 0,
): ReadonlySet<FlowEdge> {
  const onward = edges.filter((edge) => !order.returns.has(edge) && edge.from !== edge.to);
  const exits = grouped(onward, 'from');
  const entries = grouped(onward, 'to');
  const main = new Set(order.spine.map(({ from }) => from));
  const isPlainStart = ({ from }: FlowEdge) => !entries.has(from) && exits.get(from)?.length === 1;
  /** Branches are equal where they begin a way of their own, and as many steps follow. */
  const isAlike = (edge: FlowEdge) => (other: FlowEdge) =>
    [edge, other].every(({ to }) => entries.get(to)?.length === 1) &&
    order.remaining.get(edge.to) === order.remaining.get(other.to);
  const middleOf = (alike: readonly FlowEdge[], end: 'from' | 'to') => {
    const inOrder = alike.toSorted((a, b) => placeOf(a[end]) - placeOf(b[end]));
    return inOrder.length >= LEAST_FAN ? inOrder[(inOrder.length - 1) >> 1] : undefined;
  };

  const straight = new Set<FlowEdge>();
  let bypassedUntil: string | undefined;
  for (const edge of order.spine) {
    if (bypassedUntil !== undefined && edge.from !== bypassedUntil) continue;
    bypassedUntil = undefined;
    const branch = middleOf((exits.get(edge.from) ?? []).filter(isAlike(edge)), 'to');
    const starts = entries.has(edge.from) ? [] : (entries.get(edge.to) ?? []).filter(isPlainStart);
    straight.add(branch ?? middleOf(starts, 'from') ?? edge);
    if (!branch || branch === edge) continue;
    // The way on from the middle of a fan is as straight as the way to it, until it comes back to the main path.
    let at = branch.to;
    for (let next = order.main.get(at); next && !main.has(at); next = order.main.get(at)) {
      straight.add(next);
      at = next.to;
    }
    bypassedUntil = at;
  }
  return straight;
}

function grouped(edges: readonly FlowEdge[], end: 'from' | 'to'): ReadonlyMap<string, readonly FlowEdge[]> {
  const groups = new Map<string, FlowEdge[]>();
  for (const edge of edges) groups.set(edge[end], [...(groups.get(edge[end]) ?? []), edge]);
  return groups;
}
