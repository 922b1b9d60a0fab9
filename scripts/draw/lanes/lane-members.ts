import type { FlowOrder } from '../../lib/order-flow.ts';
import type { FlowGraph } from '../../model/flow-graph.ts';

/**
 * The lane of every node, by its index in `graph.lanes`. A node that no lane names (a start, an end, a connector)
 * stands with the step that it leads to or, where there is none, with the one that leads to it.
 */
export function laneMembers(graph: FlowGraph, order: FlowOrder): ReadonlyMap<string, number> {
  const lanes = graph.lanes ?? [];
  const ids = graph.nodes
    .map(({ id }) => id)
    .sort((a, b) => (order.rank.get(a) ?? 0) - (order.rank.get(b) ?? 0));
  const present = new Set(ids);
  // A part of a chart that was split keeps all lanes, and has only some of their steps.
  const lane = new Map(
    lanes.flatMap(({ nodes }, index) =>
      nodes.filter((id) => present.has(id)).map((id) => [id, index] as const),
    ),
  );
  const neighbour = (id: string, here: 'from' | 'to', there: 'from' | 'to') => {
    const found = graph.edges.find(
      (edge) => edge[here] === id && !order.returns.has(edge) && lane.has(edge[there]),
    );
    return found && lane.get(found[there]);
  };
  for (const id of ids.toReversed()) {
    const next = lane.has(id) ? undefined : neighbour(id, 'from', 'to');
    if (next !== undefined) lane.set(id, next);
  }
  let last = 0;
  for (const id of ids) {
    last = lane.get(id) ?? neighbour(id, 'to', 'from') ?? last;
    lane.set(id, last);
  }
  return lane;
}
