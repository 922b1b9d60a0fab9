import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph, FlowShape } from '../model/flow-graph.ts';
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
 * The ports of every edge between nodes. Lines share a port where they mean one line that forks or joins. They get
 * ports apart where a reader could follow them the wrong way: what comes back beside what leaves, and what joins
 * below a fork beside the fork's own branch.
 */
export function chartPorts(
  graph: FlowGraph,
  order: FlowOrder,
  sides: ReadonlyMap<FlowEdge, EdgeSides>,
): ReadonlyMap<FlowEdge, EdgePorts> {
  const leaves = new Set([...sides].map(([{ from }, side]) => `${from} ${side.from}`));
  const comesBack = new Set([...sides].flatMap(([{ to }, side]) => (side.to === 'right' ? [to] : [])));
  const pointed = new Set(graph.nodes.flatMap(({ id, shape }) => (POINTED.has(shape) ? [id] : [])));
  const shifted = joinsBelowForks(
    [...sides].flatMap(([edge, { from }]) => (from === 'out' ? [edge] : [])),
    [...sides.keys()].filter((edge) => !order.returns.has(edge)),
  );
  const compass = (side: Side) => compassOf(graph.direction, side);

  return new Map(
    [...sides].map(([edge, { from, to }]) => {
      if (to === 'left') return [edge, loopAtLeft(compass('left'))];
      const twoAtRight = (id: string) => leaves.has(`${id} right`) && comesBack.has(id) && !pointed.has(id);
      const aside = shifted.has(edge) && to === 'in' && !pointed.has(edge.to);
      const fromPort = {
        name: from,
        side: compass(from),
        along: from === 'right' && twoAtRight(edge.from) ? 0.7 : 0.5,
      };
      const toPort =
        to === 'right'
          ? { name: 'right-back', side: compass(to), along: twoAtRight(edge.to) ? 0.3 : 0.5 }
          : { name: aside ? 'in-aside' : to, side: compass(to), along: aside ? 0.25 : 0.5 };
      return [edge, { from: fromPort, to: toPort }];
    }),
  );
}

/** The second of two loops at one step, where the right side has the first. */
function loopAtLeft(side: Compass): EdgePorts {
  return {
    from: { name: 'left-loop', side, along: 0.7 },
    to: { name: 'left-back', side, along: 0.3 },
  };
}

/** Shapes whose lines can only meet them at their corners. */
const POINTED: ReadonlySet<FlowShape> = new Set(['decision', 'connector', 'double-circle', 'hexagon']);

/** Edges that join where a branch of another fork ends; of two such branches the later one. */
function joinsBelowForks(below: readonly FlowEdge[], onward: readonly FlowEdge[]): ReadonlySet<FlowEdge> {
  const forks = new Set(
    below.filter((edge) => below.some((other) => other !== edge && other.from === edge.from)),
  );
  return new Set(
    onward.filter((edge, index) =>
      onward.some(
        (other, before) =>
          other.to === edge.to &&
          other.from !== edge.from &&
          forks.has(other) &&
          (!forks.has(edge) || before < index),
      ),
    ),
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
