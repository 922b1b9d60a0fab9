import type { PageNumberEstimator } from 'docx';
import { plainSpans } from '../../lib/plain-spans.ts';
import { romanNumeral } from '../../lib/roman-numeral.ts';
import type { FootnoteSpan } from '../../model/block.ts';
import { LANDSCAPE, PORTRAIT } from './geometry.ts';
import { breakLines } from './layout/break-lines.ts';
import { type PageArea, paginate } from './layout/paginate.ts';
import { paragraphLetters, paragraphLook } from './layout/paragraph-look.ts';
import { readBlocks } from './layout/read-blocks.ts';
import type { PageShown } from './layout/read-items.ts';
import { type Stretch, stretches } from './layout/stretches.ts';
import { UNNUMBERED_SECTIONS } from './sections.ts';

/**
 * Works out the page of every bookmark, for the contents and for references, by laying the text out as Word would. docx
 * has a layout of its own that knows all of Word; it takes fifty times as long, and on the closed set of styles and
 * blocks that a booklet is made of both come to the same pages, which a test holds. `footnotes` are those of the
 * document in the order of their numbers.
 */
export function pageNumberEstimator(footnotes: readonly FootnoteSpan[]): PageNumberEstimator {
  const noteHeight = (id: number) => footnoteHeight(footnotes[id - 1]);
  return (body) => {
    const text = stretches(body, UNNUMBERED_SECTIONS);
    // References show numbers of one, two or three digits, which decide where lines end: the second round knows them.
    const first = pagesOf(text, noteHeight, () => undefined);
    return { bookmarks: pagesOf(text, noteHeight, (bookmark) => first.get(bookmark)) };
  };
}

function pagesOf(
  text: readonly Stretch[],
  noteHeight: (id: number) => number,
  shown: PageShown,
): ReadonlyMap<string, string> {
  const bookmarks = new Map<string, string>();
  let before = 0;
  for (const { body, start, roman, landscape } of text) {
    if (start !== undefined) before = start - 1;
    const area = pageArea(landscape ? LANDSCAPE : PORTRAIT);
    const layout = paginate(readBlocks(body, shown), area, noteHeight);
    for (const [name, page] of layout.bookmarks)
      bookmarks.set(name, roman ? romanNumeral(before + page) : `${before + page}`);
    before += layout.pages;
  }
  return bookmarks;
}

const pageArea = ({ textWidth, textHeight }: typeof PORTRAIT): PageArea => ({
  width: textWidth,
  height: textHeight,
});

const NOTE_STYLE = 'FootnoteText';

function footnoteHeight(note: FootnoteSpan | undefined): number {
  const text = plainSpans(note?.children ?? []);
  const letters = paragraphLetters(NOTE_STYLE);
  const look = paragraphLook(NOTE_STYLE, undefined);
  const lines = breakLines(
    { type: 'paragraph', look, items: [{ type: 'text', text, letters }] },
    PORTRAIT.textWidth,
  );
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** Leaves the numbers blank: to look at, or to measure, the writing alone. */
export const blankPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });
