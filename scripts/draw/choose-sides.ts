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
 * at its sides; returns leave and enter on the right, outside the process. Edges at frames have no entry here.
 */
export function chooseSides(graph: FlowGraph, order: FlowOrder): ReadonlyMap<FlowEdge, EdgeSides> {
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape] as const));
  const sides = new Map<FlowEdge, EdgeSides>();
  for (const [id, shape] of shapes) {
    const exits = graph.edges.filter(({ from }) => from === id);
    const onward = exits.filter((edge) => !order.returns.has(edge));
    const back = exits.filter((edge) => order.returns.has(edge));
    const enteredAtRight = graph.edges.some((edge) => edge.to === id && order.returns.has(edge));
    const isDecision = shape === 'decision';
    const busy = enteredAtRight || back.length > 0;
    const onwardSides = isDecision
      ? decisionSides(onward, order.main.get(id), busy)
      : new Map<FlowEdge, Side>();
    for (const edge of onward) sides.set(edge, { from: onwardSides.get(edge) ?? 'out', to: 'in' });
    for (const [index, edge] of back.entries()) {
      const secondOfDecision = isDecision && onward.length <= 1 && index === 1;
      sides.set(edge, { from: secondOfDecision ? 'left' : 'right', to: 'right' });
    }
  }
  return new Map([...sides].filter(([{ from, to }]) => shapes.has(from) && shapes.has(to)));
}

/** A diamond has three corners to leave by; with more exits than that all leave below, as branches of one line. */
function decisionSides(
  onward: readonly FlowEdge[],
  main: FlowEdge | undefined,
  rightIsTaken: boolean,
): ReadonlyMap<FlowEdge, Side> {
  const others = onward.filter((edge) => edge !== main);
  const free: readonly Side[] = rightIsTaken ? ['left'] : others.length === 1 ? ['right'] : ['left', 'right'];
  if (others.length > free.length) return new Map();
  return new Map(others.map((edge, index) => [edge, free[index] ?? 'out']));
}
