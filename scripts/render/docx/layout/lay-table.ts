import type { LaidLine } from './break-lines.ts';
import { cellColumn } from './columns.ts';
import type { LaidRow, LaidTable } from './laid-block.ts';
import type { LineBreaker } from './line-breaker.ts';
import type { Pages } from './pages.ts';
import type { Program } from './program.ts';

/** A row in twips, with the lines of each paragraph of each of its cells. */
export interface MeasuredRow extends Pick<LaidRow, 'head' | 'whole'> {
  readonly cells: readonly MeasuredCell[];
  readonly height: number;
}
type MeasuredCell = readonly (readonly LaidLine[])[];

/** Margins of a cell above and below, as the table styles have them. */
const ENDS = 2 * 60;
/** Of the rule above a row, and of the frame around a table, of which half is a rule. */
const RULE = 10;
const FRAME = 20;

export function measureRows({ rows }: LaidTable, linesOf: LineBreaker): readonly MeasuredRow[] {
  return rows.map(({ head, whole, cells }, index) => {
    const lines = cells.map((cell) =>
      cell.paragraphs.map((paragraph) => linesOf(paragraph, cellColumn(cell))),
    );
    const frame = (index === 0 ? FRAME - RULE : 0) + (index === rows.length - 1 ? FRAME : 0);
    const highest = Math.max(0, ...lines.map((paragraphs) => heightOf(paragraphs.flat())));
    return { head, whole, cells: lines, height: highest + ENDS + RULE + frame };
  });
}

/** A line of a cell, and whether the cell may go on to the next page behind it. */
interface CellLine extends LaidLine {
  readonly breaks: boolean;
}

const breakable = (cell: MeasuredCell, least: number): readonly CellLine[] =>
  cell.flatMap((paragraph) =>
    paragraph.map((line, index, all) => ({
      ...line,
      breaks: index === all.length - 1 || (index >= least - 1 && all.length - 1 - index >= least),
    })),
  );

/** Lines of a paragraph that stay together at the foot and at the head of a page, where lines may not be alone. */
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
  Math.max(0, ...cells.map(([first]) => first?.[0]?.height ?? 0)) + ENDS + RULE;

function headRows(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const end = rows.findIndex(({ head }) => !head);
  return end < 0 ? rows : rows.slice(0, end);
}

const rowsHeight = (rows: readonly MeasuredRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** Rows move to the next page whole where they may not break; a row that breaks goes on line by line. */
export function layTable(
  rows: readonly MeasuredRow[],
  gap: number,
  pages: Pages,
  { loneLines }: Pick<Program, 'loneLines'>,
): void {
  const heads = rowsHeight(headRows(rows));
  pages.take(gap, [], []);
  const turn = () => {
    pages.turn();
    pages.take(heads, [], []);
  };
  for (const [index, row] of rows.entries()) {
    // The frame closes below every part of a table; the last row has it in its height.
    const closing = index < rows.length - 1 ? FRAME : 0;
    const lines = row.cells.flat(2).filter((line) => line.marks.length + line.notes.length > 0);
    const marks = lines.flatMap((line) => line.marks);
    const notes = lines.flatMap((line) => line.notes);
    if (row.height + closing + pages.notesRoom(notes) <= pages.room()) pages.take(row.height, marks, notes);
    else if (row.whole) {
      turn();
      pages.take(row.height, marks, notes);
    } else breakRow(row, pages, turn, loneLines ? 1 : LEAST);
  }
}

function breakRow({ cells }: MeasuredRow, pages: Pages, turn: () => void, least: number): void {
  let rest = cells.map((cell) => breakable(cell, least));
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
