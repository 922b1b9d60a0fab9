import { breakLines, type LaidLine } from './break-lines.ts';
import type { LaidCell, LaidRow, LaidTable } from './laid-block.ts';
import type { Pages } from './pages.ts';

/** A line of a cell, and whether the cell may go on to the next page behind it. */
interface CellLine extends LaidLine {
  readonly breaks: boolean;
}

/** A row in twips, with the lines of each of its cells. */
export interface MeasuredRow extends Pick<LaidRow, 'head' | 'whole'> {
  readonly cells: readonly (readonly CellLine[])[];
  readonly height: number;
}

/** Margins of a cell at its sides, and above and below, as the table styles have them. */
const SIDES = 2 * 80;
const ENDS = 2 * 60;
/** Of the rule above a row, and of the frame around a table, of which half is a rule. */
const RULE = 10;
const FRAME = 20;

export function measureRows({ rows }: LaidTable): readonly MeasuredRow[] {
  return rows.map(({ head, whole, cells }, index) => {
    const lines = cells.map(cellLines);
    const frame = (index === 0 ? FRAME - RULE : 0) + (index === rows.length - 1 ? FRAME : 0);
    return { head, whole, cells: lines, height: Math.max(0, ...lines.map(heightOf)) + ENDS + RULE + frame };
  });
}

const cellLines = ({ width, paragraphs }: LaidCell): readonly CellLine[] =>
  paragraphs.flatMap((paragraph) =>
    breakLines(paragraph, width - SIDES).map((line, index, all) => ({
      ...line,
      breaks: index === all.length - 1 || (index >= LEAST - 1 && all.length - 1 - index >= LEAST),
    })),
  );

/** Lines of a paragraph that stay together at the foot and at the head of a page. */
const LEAST = 2;

const heightOf = (lines: readonly LaidLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** The head rows and the first row below, which stay together. */
export function openingHeight(rows: readonly MeasuredRow[]): number {
  const heads = headRows(rows);
  const first = rows[heads.length];
  const below = first ? (first.whole ? first.height : firstLines(first)) : 0;
  return rowsHeight(heads) + below;
}

const firstLines = ({ cells }: MeasuredRow): number =>
  Math.max(0, ...cells.map((lines) => lines[0]?.height ?? 0)) + ENDS + RULE;

function headRows(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const end = rows.findIndex(({ head }) => !head);
  return end < 0 ? rows : rows.slice(0, end);
}

const rowsHeight = (rows: readonly MeasuredRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** Rows move to the next page whole where they may not break; a row that breaks goes on line by line. */
export function layTable(rows: readonly MeasuredRow[], gap: number, pages: Pages): void {
  const heads = rowsHeight(headRows(rows));
  pages.take(gap, [], []);
  const turn = () => {
    pages.turn();
    pages.take(heads, [], []);
  };
  for (const [index, row] of rows.entries()) {
    // The frame closes below every part of a table; the last row has it in its height.
    const closing = index < rows.length - 1 ? FRAME : 0;
    const marks = row.cells.flatMap((lines) => lines.flatMap((line) => line.marks));
    const notes = row.cells.flatMap((lines) => lines.flatMap((line) => line.notes));
    if (row.height + closing + pages.notesRoom(notes) <= pages.room()) pages.take(row.height, marks, notes);
    else if (row.whole) {
      turn();
      pages.take(row.height, marks, notes);
    } else breakRow(row, pages, turn);
  }
}

function breakRow({ cells }: MeasuredRow, pages: Pages, turn: () => void): void {
  let rest = cells;
  let fresh = pages.empty();
  while (rest.some((lines) => lines.length > 0)) {
    const room = pages.room() - ENDS - RULE - FRAME;
    const fits = rest.map((lines) => fitting(lines, room));
    const none = fits.every((count) => count === 0);
    if (none && !fresh) {
      turn();
      fresh = true;
      continue;
    }
    // On a page of its own a row has at least one line, so that the table comes to an end.
    const counts = none ? rest.map(() => 1) : fits;
    const here = rest.map((lines, index) => lines.slice(0, counts[index]));
    pages.take(
      Math.max(0, ...here.map(heightOf)) + ENDS + RULE,
      here.flatMap((lines) => lines.flatMap(({ marks }) => marks)),
      here.flatMap((lines) => lines.flatMap(({ notes }) => notes)),
    );
    rest = rest.map((lines, index) => lines.slice(counts[index]));
    if (rest.some((lines) => lines.length > 0)) turn();
    fresh = true;
  }
}

/** How many lines go on the page. */
function fitting(lines: readonly CellLine[], room: number): number {
  let used = 0;
  const over = lines.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return over < 0 ? lines.length : lines.slice(0, over).findLastIndex(({ breaks }) => breaks) + 1;
}
