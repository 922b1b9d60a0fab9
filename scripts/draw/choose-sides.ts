import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/** A side of a node as seen along the process: it is entered from `in` and left by `out`. */
export type Side = 'in' | 'out' | 'right' | 'left';
export interface EdgeSides {
  readonly from: Side;
  readonly to: Side;
}

/**
 * Says where each edge leaves and enters. The main path runs straight through; the other exits of a decision leave
 * at its sides, mirrored if that was asked for; returns leave and enter on the right, outside the process, and
 * come in from above only where a decision has an exit on its right. A frame has no sides of its own: what is said of
 * it does not count.
 */
export function chooseSides(
  graph: FlowGraph,
  order: FlowOrder,
  mirrored: ReadonlySet<string>,
): ReadonlyMap<FlowEdge, EdgeSides> {
  const leaving = new Map<FlowEdge, Side>();
  const closedAtRight = new Set<string>();
  for (const { id, shape } of graph.nodes) {
    const exits = graph.edges.filter(({ from }) => from === id);
    const sides =
      shape === 'decision'
        ? decisionSides(exits, order, order.main.get(id), mirrored.has(id) ? 'left' : 'right')
        : new Map<FlowEdge, Side>();
    for (const edge of exits) {
      const side = sides.get(edge) ?? (order.returns.has(edge) ? 'right' : 'out');
      leaving.set(edge, side);
      if (shape === 'decision' && side === 'right') closedAtRight.add(id);
    }
  }
  const isSecondLoop = (edge: FlowEdge, index: number) =>
    edge.from === edge.to &&
    graph.edges.findIndex(({ from, to }) => from === to && from === edge.from) < index;
  return new Map(
    graph.edges.map((edge, index): readonly [FlowEdge, EdgeSides] => {
      if (isSecondLoop(edge, index)) return [edge, { from: 'left', to: 'left' }];
      const entersAtRight = order.returns.has(edge) && !closedAtRight.has(edge.to);
      return [edge, { from: leaving.get(edge) ?? 'out', to: entersAtRight ? 'right' : 'in' }];
    }),
  );
}

/** A diamond has three corners to leave by; with more exits than that all leave below, as branches of one line. */
function decisionSides(
  exits: readonly FlowEdge[],
  { returns }: FlowOrder,
  main: FlowEdge | undefined,
  preferred: 'right' | 'left',
): ReadonlyMap<FlowEdge, Side> {
  const back = exits.filter((edge) => returns.has(edge));
  const others = exits.filter((edge) => !returns.has(edge) && edge !== main);
  const other = preferred === 'right' ? 'left' : 'right';
  const free: readonly Side[] =
    back.length > 0 ? ['left'] : others.length === 1 ? [preferred] : [other, preferred];
  if (others.length > free.length) return new Map(back.map((edge) => [edge, 'right']));
  const sideways = others.map((edge, index) => [edge, free[index] ?? 'out'] as const);
  const returning = back.map(
    (edge, index) => [edge, index === 1 && others.length === 0 ? 'left' : 'right'] as const,
  );
  return new Map([...sideways, ...returning]);
}
