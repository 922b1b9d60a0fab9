import type { LaidLine } from './break-lines.ts';
import type { LaidBlock, LaidLook, LaidParagraph } from './laid-block.ts';
import { layTable, measureRows, openingHeight } from './lay-table.ts';
import type { LineBreaker } from './line-breaker.ts';
import { createPages, type Pages } from './pages.ts';
import type { Program } from './program.ts';

/** Of the text on a page, in twips. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
}

/** How a program breaks lines, rows and pages. */
export interface Typesetter extends Pick<Program, 'loneLines' | 'wholeLines'> {
  readonly linesOf: LineBreaker;
}

export interface Layout {
  readonly pages: number;
  /** The page, from 1, on which each bookmark begins. */
  readonly bookmarks: ReadonlyMap<string, number>;
}

/**
 * Fills pages as Word does: headings stay with what follows, no line of a paragraph stands alone, head rows are printed
 * again. `noteHeight` is the height in twips of a footnote by its id.
 */
export function paginate(
  blocks: readonly LaidBlock[],
  area: PageArea,
  noteHeight: (id: number) => number,
  typesetter: Typesetter,
): Layout {
  const pages = createPages(area.height, noteHeight, typesetter);
  const measured = blocks.map((block, index) =>
    measure(block, area.width, typesetter.linesOf, blocks[index - 1], blocks[index + 1]),
  );
  let after = 0;
  for (const [index, block] of measured.entries()) {
    const gap = gapAbove(block, after, pages);
    if (!pages.empty() && gap + keptHeight(measured, index, pages) > pages.room()) pages.turn();
    if (block.type === 'table') layTable(block.rows, gapAbove(block, after, pages), pages, typesetter);
    else layParagraph(block, gapAbove(block, after, pages), pages);
    after = block.after;
  }
  return { pages: pages.count(), bookmarks: pages.bookmarks };
}

type Measured = MeasuredParagraph | MeasuredTable;

interface MeasuredParagraph extends Pick<LaidParagraph, 'type' | 'look'> {
  readonly lines: readonly LaidLine[];
  readonly before: number;
  readonly after: number;
}

interface MeasuredTable {
  readonly type: 'table';
  readonly rows: ReturnType<typeof measureRows>;
  readonly before: 0;
  readonly after: 0;
}

type Neighbour = LaidBlock | undefined;

function measure(
  block: LaidBlock,
  width: number,
  linesOf: LineBreaker,
  above: Neighbour,
  below: Neighbour,
): Measured {
  if (block.type === 'table')
    return { type: 'table', rows: measureRows(block, linesOf), before: 0, after: 0 };
  const { look } = block;
  const edge = (neighbour: Neighbour) => (sharesFrame(neighbour, look) ? 0 : look.frame / 2);
  const lines = linesOf(block, width);
  const framed = (line: LaidLine, index: number): LaidLine => ({
    ...line,
    height: line.height + (index === 0 ? edge(above) : 0) + (index === lines.length - 1 ? edge(below) : 0),
  });
  return {
    type: 'paragraph',
    look,
    lines: look.frame > 0 ? lines.map(framed) : lines,
    before: look.before,
    after: look.after,
  };
}

const sharesFrame = (neighbour: Neighbour, { frame }: LaidLook): boolean =>
  frame > 0 && neighbour?.type === 'paragraph' && neighbour.look.frame === frame;

/** Room above a block is lost where a page turns by itself. */
function gapAbove({ before }: Measured, after: number, pages: Pages): number {
  if (!pages.empty()) return Math.max(after, before);
  return pages.count() === 1 ? before : 0;
}

/** What has to stand on one page with the beginning of a block: what it is kept with, as far as that. */
function keptHeight(blocks: readonly Measured[], index: number, pages: Pages): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.type === 'table') return openingHeight(block.rows);
  const { lines, look } = block;
  const next = blocks[index + 1];
  if (look.keepNext && next)
    return height(lines, pages) + Math.max(block.after, next.before) + keptHeight(blocks, index + 1, pages);
  const first = look.keepLines || lines.length <= 3 ? lines : lines.slice(0, 2);
  return height(first, pages);
}

const height = (lines: readonly LaidLine[], pages: Pages): number =>
  pages.notesRoom(lines.flatMap(({ notes }) => notes)) + lines.reduce((sum, line) => sum + line.height, 0);

function layParagraph({ lines }: MeasuredParagraph, gap: number, pages: Pages): void {
  pages.take(gap, [], []);
  let rest = lines;
  while (rest.length > 0) {
    const fitting = linesThatFit(rest, pages);
    for (const line of rest.slice(0, fitting)) pages.take(line.height, line.marks, line.notes);
    rest = rest.slice(fitting);
    if (rest.length > 0) pages.turn();
  }
}

/** At least one, so that a line higher than a page goes on; the last line of a paragraph is never alone on a page. */
function linesThatFit(lines: readonly LaidLine[], pages: Pages): number {
  const over = lines.findIndex((_, index) => height(lines.slice(0, index + 1), pages) > pages.room());
  if (over < 0) return lines.length;
  const fitting = lines.length - over === 1 ? over - 1 : over;
  return Math.max(1, fitting);
}
