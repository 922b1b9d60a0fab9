import type { FlowOrder } from '../../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../../model/flow-graph.ts';
import { type LaneEdge, laneEdges } from './lane-edges.ts';
import { laneMembers } from './lane-members.ts';

/** How a chart with lanes is arranged. */
export interface LanePlan {
  /** Hands a step over to another lane on the same row, where the way is free; else always one row down. */
  readonly level: boolean;
  /** How many steps of one lane may stand side by side. */
  readonly abreast: number;
}

export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Steps in rows and columns; each lane has one column or more. */
export interface LaneGrid {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rows: number;
  /** Lanes that hold a step, with the number of their columns. */
  readonly lanes: readonly { readonly title: string; readonly columns: number }[];
  /** Edges that run along a row, straight from side to side. */
  readonly level: ReadonlySet<FlowEdge>;
  readonly edges: readonly LaneEdge[];
}

interface Seat {
  readonly lane: number;
  /** Within the lane. */
  readonly place: number;
  readonly row: number;
}

/** Seats the steps one after another, in the order of the process, each below what leads to it. */
export function laneGrid(graph: FlowGraph, order: FlowOrder, plan: LanePlan): LaneGrid {
  const lanes = laneMembers(graph, order);
  const edges = laneEdges(graph, order);
  const onward = edges.filter(({ isReturn, from, to }) => !isReturn && from !== to);
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape] as const));
  const seats = new Map<string, Seat>();
  const taken = new Set<string>();
  const sidesUsed = new Set<string>();
  const level = new Set<FlowEdge>();
  const isFree = ({ lane, place, row }: Seat) => !taken.has(`${lane} ${place} ${row}`);
  const take = ({ lane, place, row }: Seat) => taken.add(`${lane} ${place} ${row}`);

  const levelSeat = (id: string, arriving: readonly LaneEdge[], row: number): Seat | undefined => {
    const lowest = arriving.filter((edge) => (seats.get(edge.from)?.row ?? 0) + edge.length === row);
    const [only] = lowest;
    const source = only && seats.get(only.from);
    const lane = lanes.get(id) ?? 0;
    if (!plan.level || !only || !source || lowest.length > 1 || source.lane === lane || only.length > 1)
      return undefined;
    const forks = onward.filter(({ from }) => from === only.from).length > 1;
    if (forks && shapes.get(only.from) !== 'decision') return undefined;
    const toRight = lane > source.lane;
    const sides = [`${only.from} ${toRight}`, `${id} ${!toRight}`];
    const seat: Seat = { lane, place: 0, row: source.row };
    const [a, b] = toRight ? [source, seat] : [seat, source];
    const between = seatsBetween(a, b, plan.abreast);
    if (sides.some((side) => sidesUsed.has(side)) || ![seat, ...between].every(isFree)) return undefined;
    for (const side of sides) sidesUsed.add(side);
    between.forEach(take);
    level.add(only.edge);
    return seat;
  };
  const seatBelow = (id: string, arriving: readonly LaneEdge[], first: number): Seat => {
    const lane = lanes.get(id) ?? 0;
    const main = arriving.find(({ edge, from }) => order.main.get(from) === edge);
    const above = main && seats.get(main.from);
    const wanted = above?.lane === lane ? above.place : arriving.length > 0 && !main ? 1 : 0;
    const places = Array.from({ length: plan.abreast }, (_, place) => place).sort(
      (a, b) => Number(b === wanted) - Number(a === wanted) || a - b,
    );
    for (let row = first; ; row += 1) {
      const place = places.find((candidate) => isFree({ lane, place: candidate, row }));
      if (place !== undefined) return { lane, place, row };
    }
  };

  for (const id of [...lanes.keys()].sort((a, b) => (order.rank.get(a) ?? 0) - (order.rank.get(b) ?? 0))) {
    const arriving = onward.filter(({ from, to }) => to === id && seats.has(from));
    const row = Math.max(0, ...arriving.map(({ from, length }) => (seats.get(from)?.row ?? 0) + length));
    const seat = levelSeat(id, arriving, row) ?? seatBelow(id, arriving, row);
    seats.set(id, seat);
    take(seat);
  }
  return {
    ...columnsOf(
      seats,
      (graph.lanes ?? []).map(({ title }) => title),
    ),
    level,
    edges,
  };
}

/** All seats that a line would run through from the one on the left to the one on the right. */
function seatsBetween(a: Seat, b: Seat, abreast: number): readonly Seat[] {
  const seats: Seat[] = [];
  for (let lane = a.lane; lane <= b.lane; lane += 1) {
    for (let place = 0; place < abreast; place += 1) {
      const afterA = lane > a.lane || place > a.place;
      const beforeB = lane < b.lane || place < b.place;
      if (afterA && beforeB) seats.push({ lane, place, row: a.row });
    }
  }
  return seats;
}

/** Numbers the columns that are used from left to right; lanes and rows without a step are left out. */
function columnsOf(
  seats: ReadonlyMap<string, Seat>,
  titles: readonly string[],
): Pick<LaneGrid, 'cells' | 'rows' | 'lanes'> {
  const all = [...seats.values()];
  const columns = new Map<string, number>();
  const lanes: { title: string; columns: number }[] = [];
  for (const [lane, title] of titles.entries()) {
    const places = [...new Set(all.filter((seat) => seat.lane === lane).map(({ place }) => place))].sort();
    for (const place of places) columns.set(`${lane} ${place}`, columns.size);
    if (places.length > 0) lanes.push({ title, columns: places.length });
  }
  const rows = [...new Set(all.map(({ row }) => row))].sort((a, b) => a - b);
  const rowNumber = new Map(rows.map((row, index) => [row, index] as const));
  const cells = new Map(
    [...seats].map(([id, { lane, place, row }]) => {
      return [id, { column: columns.get(`${lane} ${place}`) ?? 0, row: rowNumber.get(row) ?? 0 }] as const;
    }),
  );
  return { cells, rows: rows.length, lanes };
}
