import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';
import { type Compass, compassOf } from './chart-compass.ts';
import type { EdgeSides, Side } from './choose-sides.ts';
import type { Point, Size } from './placed-chart.ts';

/** One place where lines touch a node. */
export interface Port {
  /** Unique within its node. */
  readonly name: string;
  readonly side: Compass;
  /** Share of the side's length, from its upper or left end. */
  readonly along: number;
}

export interface EdgePorts {
  readonly from: Port;
  readonly to: Port;
}

/**
 * The ports of every edge between nodes. Lines that come back get a port of their own beside the one that others
 * leave by, so that the two are not taken for one line.
 */
export function chartPorts(
  graph: FlowGraph,
  order: FlowOrder,
  sides: ReadonlyMap<FlowEdge, EdgeSides>,
): ReadonlyMap<FlowEdge, EdgePorts> {
  const left = new Set<string>();
  const returnedTo = new Set<string>();
  for (const [edge, { from }] of sides) {
    left.add(`${from} ${edge.from}`);
    if (order.returns.has(edge)) returnedTo.add(edge.to);
  }
  const isDecision = new Set(graph.nodes.flatMap(({ id, shape }) => (shape === 'decision' ? [id] : [])));
  const port = (id: string, side: Side, comesBack: boolean): Port => {
    const shared = side === 'right' && left.has(`right ${id}`) && returnedTo.has(id) && !isDecision.has(id);
    const along = shared ? (comesBack ? 0.3 : 0.7) : 0.5;
    return { name: comesBack ? `${side}-back` : side, side: compassOf(graph.direction, side), along };
  };
  return new Map(
    [...sides].map(([edge, { from, to }]) => [
      edge,
      { from: port(edge.from, from, false), to: port(edge.to, to, order.returns.has(edge)) },
    ]),
  );
}

/** Where a port lies on a shape, relative to its top left corner. */
export function portPoint({ side, along }: Port, { width, height }: Size): Point {
  switch (side) {
    case 'NORTH':
      return { x: width * along, y: 0 };
    case 'SOUTH':
      return { x: width * along, y: height };
    case 'WEST':
      return { x: 0, y: height * along };
    case 'EAST':
      return { x: width, y: height * along };
  }
}
