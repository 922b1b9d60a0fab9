import type { CellNode, TableNode } from '../nodes.ts';

/** No column is narrower than this many points, about four characters, unless its text is. */
const NARROWEST = 46;
/** Columns whose longest entry is no wider than this are not broken: about seven characters where there is room, or fewer. */
const SHORT = [78, 66, 56, 46] as const;
/** Share of a table that its unbroken columns may take. */
const MOST = 0.8;

interface Demand {
  /** Below this the column reads badly. */
  readonly floor: number;
  /** What the longest entry needs on one line. */
  readonly longest: number;
  /** More than this is wasted. */
  readonly ceiling: number;
  readonly weight: number;
}

/**
 * Gives the columns of a table all of `width`, by what is in them: a short column gets what its longest entry needs,
 * the others share the rest by the amount of their text. Writes the widths into the nodes and returns them.
 */
export function fitColumns(node: TableNode, width: number): readonly number[] {
  const available = width - (node._offsets?.total ?? 0);
  const { widths, body } = node.table;
  const demands = widths.map(({ weight, fixed, _minWidth = 0 }, index) => {
    const demand = demandOf(body, index, _minWidth);
    const ceiling = fixed ? Number.POSITIVE_INFINITY : demand.ceiling;
    return { ...demand, ceiling, weight: weightOf(weight, fixed, demand) };
  });
  const result = share(unbroken(demands, available), available);
  widths.forEach((column, index) => {
    column.width = result[index] ?? 0;
  });
  return result;
}

/** A weight is what an author expected of the text; unless the column is fixed, the text that came has an equal say. */
function weightOf(weight: number | undefined, fixed: boolean | undefined, demand: Demand): number {
  if (weight === undefined) return demand.weight;
  return fixed ? weight : Math.sqrt(weight * demand.weight);
}

/** Raises the floors of short columns to their longest entry, as far as the long ones keep enough. */
function unbroken(demands: readonly Demand[], available: number): readonly Demand[] {
  for (const limit of SHORT) {
    const raised = demands.map((demand) => {
      const { longest, floor } = demand;
      return longest <= limit ? { ...demand, floor: Math.max(floor, longest) } : demand;
    });
    const total = raised.reduce((sum, { floor }) => sum + floor, 0);
    if (total <= available * MOST || raised.every(({ longest }) => longest <= limit)) return raised;
  }
  return demands;
}

function demandOf(body: readonly (readonly CellNode[])[], index: number, minWidth: number): Demand {
  let longest = 0;
  let total = 0;
  let count = 0;
  for (const row of body) {
    const cell = row[index];
    if (!cell || cell._span || (cell.colSpan ?? 1) > 1) continue;
    const natural = cell._maxWidth ?? 0;
    longest = Math.max(longest, natural);
    total += natural;
    count += 1;
  }
  const ceiling = longest + 1;
  const floor = Math.max(Math.min(ceiling, NARROWEST), Math.min(minWidth, 2 * NARROWEST));
  const mean = count === 0 ? 1 : total / count;
  return { floor, longest: ceiling, ceiling, weight: Math.sqrt(Math.max(1, mean * longest)) };
}

/** Shares by weight; a column that falls below its floor or rises above its ceiling is held there and leaves the round. */
function share(demands: readonly Demand[], available: number): readonly number[] {
  const floors = demands.reduce((sum, { floor }) => sum + floor, 0);
  if (floors > available) return demands.map(({ floor }) => (floor * available) / floors);
  const ceilings = demands.reduce((sum, { ceiling }) => sum + ceiling, 0);
  if (ceilings < available) return demands.map(({ ceiling }) => (ceiling * available) / ceilings);

  const result: (number | undefined)[] = demands.map(() => undefined);
  for (;;) {
    const open = demands.flatMap((demand, index) => (result[index] === undefined ? [{ demand, index }] : []));
    const rest = result.reduce<number>((left, held) => left - (held ?? 0), available);
    const weights = open.reduce((sum, { demand }) => sum + demand.weight, 0);
    const offers = open.map(({ demand, index }) => ({
      demand,
      index,
      offer: (rest * demand.weight) / weights,
    }));
    const below = offers.filter(({ demand, offer }) => offer < demand.floor);
    const held = below.length > 0 ? below : offers.filter(({ demand, offer }) => offer > demand.ceiling);
    if (held.length === 0 || held.length === open.length) {
      for (const { index, offer } of offers) result[index] = offer;
      return result.map((value) => value ?? 0);
    }
    for (const { demand, index } of held) result[index] = below.length > 0 ? demand.floor : demand.ceiling;
  }
}
