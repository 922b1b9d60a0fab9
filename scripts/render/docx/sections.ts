import {
  DocumentGridType,
  type ISectionOptions,
  NoteNumberRestart,
  NumberFormat,
  Paragraph,
  SectionType,
} from 'docx';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { contentsParagraphs } from './contents.ts';
import { coverParagraphs } from './cover.ts';
import { LANDSCAPE, LINE, type PageLayout, PORTRAIT } from './geometry.ts';
import { type PageRun, pageRuns } from './page-runs.ts';
import type { Piece, RunningHead } from './piece.ts';
import { pieceNodes } from './piece-nodes.ts';
import { emptyFooters, pageNumberFooters, sidewaysFooters } from './running.ts';
import { runningHeaders } from './running-heads.ts';

/** The page of the contents: the back of the cover is empty. */
const CONTENTS_PAGE = 3;

/** Sections before the first whose pages are numbered. */
export const UNNUMBERED_SECTIONS = 1;

/**
 * Cover; contents and preface, which count iii, iv; then the text from 1, on upright and sideways pages. Both begin on a
 * right-hand page. A section without headers and footers of its own has those of the one before.
 */
export function sections(
  booklet: Booklet<Audience>,
  preface: readonly Piece[],
  text: readonly Piece[],
): readonly ISectionOptions[] {
  const contents = contentsParagraphs(booklet).map((node): Piece => ({ type: 'text', node }));
  const front = numbered(pageRuns([...contents, ...preface]), NumberFormat.LOWER_ROMAN, CONTENTS_PAGE);
  const body = numbered(pageRuns(text), NumberFormat.DECIMAL, 1);
  const cover: ISectionOptions = {
    headers: runningHeaders({ stamp: undefined, head: undefined, width: PORTRAIT.textWidth }),
    footers: emptyFooters(),
    properties: { type: SectionType.NEXT_PAGE, ...pageSettings(PORTRAIT) },
    children: [...coverParagraphs(booklet), emptyBack()],
  };
  return [
    cover,
    ...withHeads([...front, ...body]).map((run, index, all) => section(run, all[index - 1], booklet.stamp)),
  ];
}

/**
 * The contents begin on an odd page anyway; but a page that a section leaves empty is no page to LibreOffice when it prints
 * to PDF, and every page would count one less.
 */
const emptyBack = (): Paragraph => new Paragraph({ style: 'Gap', pageBreakBefore: true });

interface NumberedRun extends PageRun {
  readonly format: typeof NumberFormat.LOWER_ROMAN | typeof NumberFormat.DECIMAL;
  /** Set where the count begins. */
  readonly start?: number;
}

interface HeadedRun extends NumberedRun {
  readonly head: RunningHead | undefined;
}

/** A head stays until another takes its place. */
function withHeads(runs: readonly NumberedRun[]): readonly HeadedRun[] {
  let head: RunningHead | undefined;
  return runs.map((run) => {
    head = run.pieces.find((piece) => piece.head)?.head ?? head;
    return { ...run, head };
  });
}

const numbered = (runs: readonly PageRun[], format: NumberedRun['format'], start: number) =>
  runs.map((run, index): NumberedRun => ({ ...run, format, ...(index === 0 && { start }) }));

function section(
  { pieces, landscape, footnote, format, start, head }: HeadedRun,
  before: HeadedRun | undefined,
  stamp: string | undefined,
): ISectionOptions {
  const turns = before?.landscape !== landscape;
  const page = landscape ? LANDSCAPE : PORTRAIT;
  const pageNumbers = { formatType: format, ...(start !== undefined && { start }) };
  return {
    ...((turns || head !== before?.head) && {
      headers: runningHeaders({ stamp, head, width: page.textWidth }),
    }),
    ...(turns && { footers: landscape ? sidewaysFooters() : pageNumberFooters() }),
    properties: {
      type: start === undefined ? SectionType.NEXT_PAGE : SectionType.ODD_PAGE,
      ...pageSettings(page, pageNumbers),
      ...(footnote !== undefined && { footnoteProperties: footnotesFrom(footnote) }),
    },
    children: pieceNodes(pieces),
  };
}

function pageSettings(layout: PageLayout, pageNumbers?: Pick<NumberedRun, 'start'>) {
  const { size, margin } = layout;
  return {
    page: { size, margin: { ...margin, gutter: 0 }, ...(pageNumbers && { pageNumbers }) },
    // LibreOffice fills whole lines of a grid only: on a sideways page the best part of one would stay empty.
    grid: { type: layout === LANDSCAPE ? DocumentGridType.DEFAULT : DocumentGridType.LINES, linePitch: LINE },
  };
}

const footnotesFrom = (start: number) => ({
  numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
  restart: NoteNumberRestart.EACH_SECTION,
  start,
});
