import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/** Fewer branches look better hung on one side of the main path. */
const LEAST_FAN = 3;

/**
 * The edges that should run straight: the main path and, where it forks into three equal branches or more, or begins
 * with as many equal starts, the middle one of them, so that a fan opens to both sides.
 */
export function mainLines({ edges }: FlowGraph, order: FlowOrder): ReadonlySet<FlowEdge> {
  const onward = edges.filter((edge) => !order.returns.has(edge) && edge.from !== edge.to);
  const exits = grouped(onward, 'from');
  const entries = grouped(onward, 'to');
  const only = (found: readonly FlowEdge[] = []) => (found.length === 1 ? found[0] : undefined);
  const isPlainStart = ({ from }: FlowEdge) => !entries.has(from) && exits.get(from)?.length === 1;
  /** What makes branches equal: where they lead after one step, or that they end. */
  const kindOf = ({ to }: FlowEdge) => {
    const isPlain = entries.get(to)?.length === 1;
    const next = isPlain ? only(exits.get(to)) : undefined;
    return next ? `to ${next.to}` : isPlain && !exits.has(to) ? 'end' : undefined;
  };
  const middleOf = (alike: readonly FlowEdge[]) =>
    alike.length >= LEAST_FAN ? alike[(alike.length - 1) >> 1] : undefined;
  const straight = new Set<FlowEdge>();
  const bypassed = new Set<string>();
  for (const edge of order.spine) {
    if (bypassed.has(edge.from)) continue;
    const kind = kindOf(edge);
    const branch = middleOf(
      kind ? (exits.get(edge.from) ?? []).filter((other) => kindOf(other) === kind) : [],
    );
    const start = middleOf(entries.has(edge.from) ? [] : (entries.get(edge.to) ?? []).filter(isPlainStart));
    const chosen = branch ?? start ?? edge;
    straight.add(chosen);
    if (!branch || branch === edge) continue;
    // The way on from the middle of a fan is as straight as the way to it.
    bypassed.add(edge.to);
    const next = only(exits.get(branch.to));
    if (next) straight.add(next);
  }
  return straight;
}

function grouped(edges: readonly FlowEdge[], end: 'from' | 'to'): ReadonlyMap<string, readonly FlowEdge[]> {
  const groups = new Map<string, FlowEdge[]>();
  for (const edge of edges) groups.set(edge[end], [...(groups.get(edge[end]) ?? []), edge]);
  return groups;
}
