import type { Cell, Sheet } from './sheet.ts';

/** In points, with 10.5-point type. */
const LINE = 14.5;
const PADDING = 5;

/** No spreadsheet takes taller rows. */
const TALLEST = 409;

/**
 * The height that shows the longest cell of a row, in points: spreadsheets fit rows to their text when it is typed, and
 * many do not when the file is opened.
 */
export function rowHeight(cells: readonly Cell[], { widths }: Sheet): number {
  const counts = cells.map(({ value }, index) =>
    typeof value === 'string' ? linesOf(value, widths[index] ?? 1) : 1,
  );
  return Math.min(TALLEST, Math.max(1, ...counts) * LINE + PADDING);
}

/** The margins of the cell take the room of one character, and punctuation that may not begin a line that of another. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 2))), 0);
}

/** In characters of the body type: a Chinese one counts two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
