import { DocumentGridType, type ISectionOptions, NoteNumberRestart, NumberFormat, SectionType } from 'docx';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { contentsParagraphs } from './contents.ts';
import { coverParagraphs } from './cover.ts';
import { LANDSCAPE, LINE, PORTRAIT } from './geometry.ts';
import { type PageRun, pageRuns } from './page-runs.ts';
import type { Piece } from './piece.ts';
import { emptyFooters, pageNumberFooters, sidewaysFooters, stampHeaders } from './running.ts';

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
    headers: stampHeaders(undefined),
    footers: emptyFooters(),
    properties: { type: SectionType.NEXT_PAGE, ...pageSettings(PORTRAIT) },
    children: coverParagraphs(booklet),
  };
  return [
    cover,
    ...[...front, ...body].map((run, index, all) => section(run, all[index - 1], booklet.stamp)),
  ];
}

interface NumberedRun extends PageRun {
  readonly format: typeof NumberFormat.LOWER_ROMAN | typeof NumberFormat.DECIMAL;
  /** Set where the count begins. */
  readonly start?: number;
}

const numbered = (runs: readonly PageRun[], format: NumberedRun['format'], start: number) =>
  runs.map((run, index): NumberedRun => ({ ...run, format, ...(index === 0 && { start }) }));

function section(
  { pieces, landscape, footnote, format, start }: NumberedRun,
  before: NumberedRun | undefined,
  stamp: string | undefined,
): ISectionOptions {
  const turns = before?.landscape !== landscape;
  const pageNumbers = { formatType: format, ...(start !== undefined && { start }) };
  return {
    ...(!before && { headers: stampHeaders(stamp) }),
    ...(turns && { footers: landscape ? sidewaysFooters() : pageNumberFooters() }),
    properties: {
      type: start === undefined ? SectionType.NEXT_PAGE : SectionType.ODD_PAGE,
      ...pageSettings(landscape ? LANDSCAPE : PORTRAIT, pageNumbers),
      ...(footnote !== undefined && { footnoteProperties: footnotesFrom(footnote) }),
    },
    children: pieces.flatMap(({ node, gap }) => (gap ? [node, gap] : [node])),
  };
}

function pageSettings({ size, margin }: typeof PORTRAIT, pageNumbers?: Pick<NumberedRun, 'start'>) {
  return {
    page: { size, margin: { ...margin, gutter: 0 }, ...(pageNumbers && { pageNumbers }) },
    grid: { type: DocumentGridType.LINES, linePitch: LINE },
  };
}

const footnotesFrom = (start: number) => ({
  numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
  restart: NoteNumberRestart.EACH_SECTION,
  start,
});
