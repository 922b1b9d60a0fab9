import type { CellNode, TableNode } from '../nodes.ts';

/** No column is narrower than this many points, about four characters, unless its text is. */
const NARROWEST = 46;
/** A column whose longest entry has about seven characters is not broken, as long as the table has room for that. */
const SHORT = 78;

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
  const weighted = widths.every(({ weight }) => weight !== undefined);
  const demands = widths.map((column, index) => {
    const demand = demandOf(body, index, column._minWidth ?? 0);
    const { weight = 1 } = column;
    return weighted ? { ...demand, ceiling: Number.POSITIVE_INFINITY, weight } : demand;
  });
  const result = share(unbroken(demands, available), available);
  widths.forEach((column, index) => {
    column.width = result[index] ?? 0;
  });
  return result;
}

/** Raises the floors of short columns to their longest entry, where that takes no more than half of the table. */
function unbroken(demands: readonly Demand[], available: number): readonly Demand[] {
  const raised = demands.map((demand) => {
    const { longest, floor } = demand;
    return longest <= SHORT ? { ...demand, floor: Math.max(floor, longest) } : demand;
  });
  const total = raised.reduce((sum, { floor }) => sum + floor, 0);
  const long = raised.some(({ longest }) => longest > SHORT);
  return total <= available * (long ? 0.7 : 1) ? raised : demands;
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
