import { plainSpans } from '../../../lib/plain-spans.ts';
import type { TableBlock, TableCell } from '../../../model/block.ts';
import { textUnits } from './text-units.ts';

/** Lengths are in characters of the text of the cells. */
const LONGEST_LINE = 40;
/** A title of up to so many characters stays in one line, and so does a word of Latin letters and digits. */
const TITLE = 4;
const WORD = 10;
/** Both margins of a cell. */
const MARGINS = 1;

/**
 * Widths of the columns in twips, which add up to `total`, for letters of `letter` twips. Each column gets what its title and
 * its longest word need; the rest goes by weight, or by how much the column has to say.
 */
export function columnWidths(table: TableBlock, total: number, letter: number): readonly number[] {
  const room = total / letter;
  const least = table.columns.map((_, index) => MARGINS + shortest(table, index));
  const claims = table.columns.map(({ weight }, index) => weight ?? demand(table, index));
  const sum = add(claims);
  const wanted = claims.map((claim) => (claim / sum) * room);
  const widths = wanted.map((width, index) => Math.max(width, least[index] ?? 0));
  return wholeParts(shrunk(widths, least, room), total);
}

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function texts(table: TableBlock, index: number): readonly string[] {
  const cells = table.rows.flatMap((row) => row.cells[index]?.paragraphs ?? []);
  return [table.columns[index]?.title ?? [], ...cells].map(plainSpans);
}

function shortest(table: TableBlock, index: number): number {
  const title = table.style === 'grid' ? textUnits(texts(table, index)[0] ?? '') : 0;
  const words = texts(table, index).flatMap((text) => text.match(/[\x21-\x7e]+/g) ?? []);
  return Math.max(1, Math.min(TITLE, title), Math.min(WORD, Math.max(0, ...words.map(textUnits))));
}

/** Long texts wrap well: the claim grows with the root of the longest. */
function demand(table: TableBlock, index: number): number {
  const longest = Math.max(1, ...texts(table, index).map(textUnits));
  return MARGINS + Math.sqrt(Math.min(longest, LONGEST_LINE) * LONGEST_LINE) / 2;
}

/** Takes what is too much from the columns that can spare it; where none can, from all alike. */
function shrunk(widths: readonly number[], least: readonly number[], room: number): readonly number[] {
  const excess = add(widths) - room;
  const spare = widths.map((width, index) => width - (least[index] ?? 0));
  const sum = add(spare);
  if (excess <= 0 || sum < excess) return widths;
  return widths.map((width, index) => width - ((spare[index] ?? 0) / sum) * excess);
}

/** Shares of a whole number; what rounding leaves over goes to the last column. */
function wholeParts(shares: readonly number[], total: number): readonly number[] {
  const sum = add(shares);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
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
