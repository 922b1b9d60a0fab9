import type { TableBlock, TableCell } from '../../../model/block.ts';
import { spansText, textUnits } from './spans-text.ts';

/** Beyond this length a cell wraps anyway, and a longer text earns no wider column. */
const LONGEST = 40;
/** A narrower column would break every word of a title in two. */
const SHORTEST = 2;
/** Both margins of a cell, in characters of its text. */
const MARGINS = 1;

/**
 * Widths of the columns, which add up to `total`. Columns with a weight share by weight; otherwise each gets what its
 * longest unbreakable word needs, and the rest is shared by how much more there is to say.
 */
export function columnWidths(table: TableBlock, total: number): readonly number[] {
  const weights = table.columns.map((column) => column.weight);
  const shares = weights.every((weight) => weight !== undefined) ? weights : table.columns.map(demand(table));
  return roundTo(shares, total);
}

/** A column's claim, in characters: enough for its longest word, then by the square root of its longest text. */
function demand(table: TableBlock): (column: TableBlock['columns'][number], index: number) => number {
  return (column, index) => {
    const texts = [[column.title], ...table.rows.map((row) => row.cells[index]?.paragraphs ?? [])].flat();
    const lengths = texts.map((spans) => Math.min(LONGEST, textUnits(spansText(spans))));
    const words = texts.flatMap((spans) => spansText(spans).match(/[\x21-\x7e]+/g) ?? []).map(textUnits);
    const longest = Math.max(SHORTEST, ...lengths);
    const word = Math.min(LONGEST / 4, Math.max(SHORTEST, ...words));
    return MARGINS + Math.max(word, Math.min(longest, 4), Math.sqrt(longest * LONGEST) / 2);
  };
}

/** Shares of a whole number; what rounding leaves over goes to the last column. */
function roundTo(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Lines that the longest cell of a row takes, each column `widths` twips wide with letters of `size` twips. */
export function rowLines(cells: readonly TableCell[], widths: readonly number[], size: number): number {
  const lines = cells.map(({ paragraphs }, index) => {
    const perLine = Math.max(1, (widths[index] ?? 0) / size - MARGINS);
    return paragraphs.reduce(
      (sum, spans) => sum + Math.max(1, Math.ceil(textUnits(spansText(spans)) / perLine)),
      0,
    );
  });
  return Math.max(1, ...lines);
}
