import { textUnits } from '../../../lib/letter-units.ts';
import { plainSpans } from '../../../lib/plain-spans.ts';
import type { TableBlock, TableCell } from '../../../model/block.ts';

/** Both margins of a cell. Lengths here are in characters of the cells. */
const MARGINS = 1;
/** Columns whose longest entry is no longer than this are not broken: the first that leaves the others enough room. */
const SHORT = [8, 6.5, 5.5, 4.5] as const;
/** Share of a table that its unbroken columns may take. */
const MOST = 0.8;
/** No column is narrower than this, unless its text is. */
const NARROWEST = 4;
/** A longer word of Latin letters or digits may be broken. */
const LONGEST_WORD = 8;

interface Demand {
  /** Below this the column reads badly. */
  readonly floor: number;
  /** What the longest entry needs on one line; more is wasted. */
  readonly longest: number;
  readonly weight: number;
}

/**
 * Widths of the columns in twips, which add up to `total`, for letters of `letter` twips. A short column gets what its longest
 * entry needs; the others share the rest by weight and by the amount of their text. Columns of fields go by weight alone.
 */
export function columnWidths(table: TableBlock, total: number, letter: number): readonly number[] {
  const room = total / letter;
  const demands = table.columns.map((_, index) => demand(table, index));
  const widths =
    table.style === 'fields' ? demands.map(({ weight }) => weight) : share(unbroken(demands, room), room);
  return wholeParts(widths, total);
}

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function demand(table: TableBlock, index: number): Demand {
  const column = table.columns[index];
  const cells = table.rows.flatMap((row) => row.cells[index]?.paragraphs ?? []);
  const texts = [column?.title ?? [], ...cells].map(plainSpans);
  const lengths = texts.map(textUnits);
  const words = texts.flatMap((text) => text.match(/[\x21-\x7e]+/g) ?? []).map(textUnits);
  const longest = MARGINS + Math.max(1, ...lengths);
  const mean = add(lengths) / lengths.length;
  const amount = Math.sqrt(Math.max(1, mean * longest));
  return {
    floor: Math.min(longest, MARGINS + Math.max(NARROWEST, Math.min(LONGEST_WORD, Math.max(0, ...words)))),
    longest,
    weight: weightOf(table, index, amount),
  };
}

/** In a grid a weight is what its author expected of the text; the text that came has an equal say. */
function weightOf({ style, columns }: TableBlock, index: number, amount: number): number {
  const weight = columns[index]?.weight;
  if (weight === undefined) return amount;
  return style === 'fields' ? weight : Math.sqrt(weight * amount);
}

/** Raises the floors of short columns to their longest entry, as far as the long ones keep enough. */
function unbroken(demands: readonly Demand[], room: number): readonly Demand[] {
  for (const limit of SHORT) {
    const raised = demands.map((column) =>
      column.longest <= limit + MARGINS ? { ...column, floor: column.longest } : column,
    );
    const held = raised.every(({ floor, longest }) => floor === longest);
    if (held || add(raised.map(({ floor }) => floor)) <= room * MOST) return raised;
  }
  return demands;
}

/** Shares by weight; columns that fall below their floor, else those that rise above their longest entry, are held there. */
function share(demands: readonly Demand[], room: number): readonly number[] {
  const floors = demands.map(({ floor }) => floor);
  if (add(floors) >= room) return floors;
  const longest = demands.map((column) => column.longest);
  if (add(longest) <= room) return longest;
  const sum = add(demands.map(({ weight }) => weight));
  const offers = demands.map(({ weight }) => (room * weight) / sum);
  const below = (index: number) => (offers[index] ?? 0) < (floors[index] ?? 0);
  const above = (index: number) => (offers[index] ?? 0) > (longest[index] ?? 0);
  const indexes = demands.map((_, index) => index);
  const [held, at] = indexes.some(below) ? [below, floors] : [above, longest];
  if (!indexes.some(held)) return offers;
  const rest = room - add(indexes.filter(held).map((index) => at[index] ?? 0));
  const open = share(
    demands.filter((_, index) => !held(index)),
    rest,
  );
  let next = 0;
  return indexes.map((index) => (held(index) ? (at[index] ?? 0) : (open[next++] ?? 0)));
}

/** Shares of a whole number; what rounding leaves over goes to the last column. */
function wholeParts(shares: readonly number[], total: number): readonly number[] {
  const sum = add(shares);
  const widths = shares.map((part) => Math.floor((part / sum) * total));
  const rest = total - add(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Lines that the longest cell of a row takes. */
export function rowLines(cells: readonly TableCell[], widths: readonly number[], letter: number): number {
  const lines = cells.map(({ paragraphs }, index) => {
    const perLine = Math.max(1, (widths[index] ?? 0) / letter - MARGINS);
    return add(paragraphs.map((spans) => Math.max(1, Math.ceil(textUnits(plainSpans(spans)) / perLine))));
  });
  return Math.max(1, ...lines);
}
