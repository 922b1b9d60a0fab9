import type { Compass } from '../chart-compass.ts';
import type { LaneEdge } from './lane-edges.ts';

/** Clockwise; the opposite of a direction is two further on. */
export const DIRECTIONS: readonly Compass[] = ['NORTH', 'EAST', 'SOUTH', 'WEST'];
export const opposite = (direction: number): number => direction ^ 2;

/** Neighbouring points of a lattice, from the source of an edge to its target. */
export type Way = readonly number[];

export interface Traveller {
  readonly edge: LaneEdge;
  /** The side by which it has to leave; absent: any. */
  readonly exit?: Compass;
}

/** The lines that have their ways already. */
export interface Traffic {
  /** How many lines are crossed at a point; undefined where one of them stands in the way. */
  readonly crossings: (traveller: Traveller, point: number, from: number, to: number) => number | undefined;
  readonly add: (traveller: Traveller, way: Way) => void;
}

interface Passage {
  readonly traveller: Traveller;
  /** A bit for each direction in which the line goes on from the point. */
  readonly directions: number;
}

/** `width` is the number of points in a row of the lattice. */
export function traffic(width: number): Traffic {
  const passages = new Map<number, Passage[]>();
  return {
    crossings: (traveller, point, from, to) => {
      let count = 0;
      for (const passage of passages.get(point) ?? []) {
        if (areKin(traveller, passage.traveller)) continue;
        const across = from === to && passage.directions === acrossOf(from);
        if (!across) return undefined;
        count += 1;
      }
      return count;
    },
    add: (traveller, way) => {
      for (const [index, point] of way.entries()) {
        const [before, after] = [way[index - 1], way[index + 1]];
        if (before === undefined || after === undefined) continue;
        const directions = (1 << directionOf(point, before, width)) | (1 << directionOf(point, after, width));
        passages.set(point, [...(passages.get(point) ?? []), { traveller, directions }]);
      }
    },
  };
}

/** Lines that may run together, because they mean one line that forks or joins. */
function areKin(a: Traveller, b: Traveller): boolean {
  const sameStart = a.edge.from === b.edge.from && a.exit === b.exit;
  const sameEnd = a.edge.to === b.edge.to;
  return sameStart !== sameEnd;
}

const acrossOf = (direction: number): number => (direction % 2 === 0 ? 0b1010 : 0b0101);

export function directionOf(from: number, to: number, width: number): number {
  if (to === from + 1) return 1;
  if (to === from - 1) return 3;
  return to === from + width ? 2 : 0;
}
