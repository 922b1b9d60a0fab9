import type { FlowDirection } from '../model/flow-graph.ts';
import type { Side } from './choose-sides.ts';

/** A side of a box as it lies on the page; ELK's own words. */
export type Compass = 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';

const COMPASS: Readonly<Record<FlowDirection, Readonly<Record<Side, Compass>>>> = {
  down: { in: 'NORTH', out: 'SOUTH', right: 'EAST', left: 'WEST' },
  up: { in: 'SOUTH', out: 'NORTH', right: 'EAST', left: 'WEST' },
  right: { in: 'WEST', out: 'EAST', right: 'SOUTH', left: 'NORTH' },
  left: { in: 'EAST', out: 'WEST', right: 'SOUTH', left: 'NORTH' },
};

/** The side of the page on which an edge touches a node. */
export function compassOf(direction: FlowDirection, side: Side): Compass {
  return COMPASS[direction][side];
}
