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
import type { Piece } from './piece.ts';
import { emptyFooters, pageNumberFooters, sidewaysFooters, stampHeaders } from './running.ts';

/** Cover and contents: the text counts its pages from 1 whatever they hold. */
export const FRONT_SECTIONS = 2;

/**
 * Cover, contents, then the text on upright and sideways pages. A section without headers and footers of its own has
 * those of the one before. The contents count i, ii; the text begins at 1 on a right-hand page.
 */
export function sections(booklet: Booklet<Audience>, pieces: readonly Piece[]): readonly ISectionOptions[] {
  const cover: ISectionOptions = {
    headers: stampHeaders(undefined),
    footers: emptyFooters(),
    properties: properties(PORTRAIT, SectionType.NEXT_PAGE),
    children: coverParagraphs(booklet),
  };
  const contents: ISectionOptions = {
    headers: stampHeaders(booklet.stamp),
    footers: pageNumberFooters(),
    properties: properties(PORTRAIT, SectionType.NEXT_PAGE, {
      pageNumbers: { start: 1, formatType: NumberFormat.LOWER_ROMAN },
    }),
    children: contentsParagraphs(booklet),
  };
  return [cover, contents, ...groups(pieces).map(textSection)];
}

interface PageNumbers {
  readonly pageNumbers?: { readonly start?: number; readonly formatType: 'lowerRoman' | 'decimal' };
}

function properties(
  layout: PageLayout,
  type: (typeof SectionType)[keyof typeof SectionType],
  numbers: PageNumbers = {},
  footnote?: number,
): NonNullable<ISectionOptions['properties']> {
  const { size, margin } = layout;
  const notes = {
    numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
    restart: NoteNumberRestart.EACH_SECTION,
    start: footnote ?? 1,
  };
  return {
    type,
    page: { size, margin: { ...margin, gutter: 0 }, ...numbers },
    grid: { type: DocumentGridType.LINES, linePitch: LINE },
    ...(footnote !== undefined && { footnoteProperties: notes }),
  };
}

/** Pieces of one section. */
function groups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of withTheirHeadings(pieces)) {
    const current = groups.at(-1);
    const [first] = current ?? [];
    if (current && first?.landscape === piece.landscape && !piece.startsSection) current.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** A heading goes to the sideways page with the figure that it announces. */
function withTheirHeadings(pieces: readonly Piece[]): readonly Piece[] {
  return pieces
    .reduceRight<Piece[]>((after, piece) => {
      const next = after.at(-1);
      const follows = piece.type === 'heading' && next?.landscape && !next.startsSection;
      after.push(follows ? { ...piece, landscape: true } : piece);
      return after;
    }, [])
    .reverse();
}

function textSection(
  pieces: readonly Piece[],
  index: number,
  groups: readonly (readonly Piece[])[],
): ISectionOptions {
  const sideways = pieces[0]?.landscape === true;
  const turns = sideways !== (groups[index - 1]?.[0]?.landscape === true);
  const layout = sideways ? LANDSCAPE : PORTRAIT;
  const footnote = pieces.find((piece) => piece.footnote !== undefined)?.footnote;
  const first = index === 0;
  const numbers: PageNumbers = {
    pageNumbers: { formatType: NumberFormat.DECIMAL, ...(first && { start: 1 }) },
  };
  return {
    ...(turns && { footers: sideways ? sidewaysFooters() : pageNumberFooters() }),
    properties: properties(layout, first ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE, numbers, footnote),
    children: pieces.flatMap(({ type, node }) =>
      type === 'table' ? [node, new Paragraph({ style: 'Gap' })] : [node],
    ),
  };
}
