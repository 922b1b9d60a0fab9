import type { PageNumberEstimator } from 'docx';
import { plainSpans } from '../../lib/plain-spans.ts';
import { romanNumeral } from '../../lib/roman-numeral.ts';
import type { FootnoteSpan } from '../../model/block.ts';
import { LANDSCAPE, PORTRAIT } from './geometry.ts';
import { agreedLayout } from './layout/agreed-layout.ts';
import { breakLines } from './layout/break-lines.ts';
import type { LaidBlock } from './layout/laid-block.ts';
import { lineBreakers } from './layout/line-breaker.ts';
import { linePieces } from './layout/line-pieces.ts';
import { type Layout, type PageArea, paginate } from './layout/paginate.ts';
import { paragraphLetters, paragraphLook } from './layout/paragraph-look.ts';
import { type Program, WORD } from './layout/program.ts';
import { readBlocks } from './layout/read-blocks.ts';
import { ASSUMED_DIGITS, type PageShown } from './layout/read-items.ts';
import { setApart } from './layout/set-apart.ts';
import { type Stretch, stretches } from './layout/stretches.ts';
import { UNNUMBERED_SECTIONS } from './sections.ts';

/**
 * Works out the page of every bookmark, for the contents and for references, by laying the text out as Word would. docx
 * has a layout of its own that knows all of Word; it takes fifty times as long, and on the closed set of styles and
 * blocks that a booklet is made of both come to the same pages, which a test holds. `footnotes` are those of the
 * document in the order of their numbers. Sets the letters of a few paragraphs closer or wider by a hair, where programs
 * would not agree on the pages otherwise.
 */
export function pageNumberEstimator(footnotes: readonly FootnoteSpan[]): PageNumberEstimator {
  const noteHeight = (id: number) => footnoteHeight(footnotes[id - 1]);
  return (body) => {
    const linesBy = lineBreakers();
    const layOut: LayOut = (stretch, blocks, program) =>
      paginate(blocks, areaOf(stretch), noteHeight, { ...on(stretch, program), linesOf: linesBy(program) });
    const text = stretches(body, UNNUMBERED_SECTIONS).map((stretch) => prepared(stretch, () => undefined));
    const first = pagesOf(text.map(({ stretch, blocks }) => ({ stretch, ...layOut(stretch, blocks, WORD) })));
    // References show numbers of one, two or three digits, which decide where lines end: now they are known.
    const surprising = (target: string) => first.get(target)?.length !== ASSUMED_DIGITS;
    const targets = new Set(text.flatMap(({ references }) => references));
    const settled = text
      .map((each) =>
        each.references.some(surprising) ? prepared(each.stretch, (name) => first.get(name)) : each,
      )
      .map((each) => agreedOn(each, layOut, targets));
    for (const { element, spacing, hair } of settled.flatMap(({ adjusted }) => adjusted))
      setApart(element, spacing + hair);
    return { bookmarks: pagesOf(settled) };
  };
}

type LayOut = (stretch: Stretch, blocks: readonly LaidBlock[], program: Program) => Layout;

/** A stretch with its lines ready to be broken, and the bookmarks whose pages it prints. */
interface Prepared {
  readonly stretch: Stretch;
  readonly blocks: readonly LaidBlock[];
  readonly references: readonly string[];
}

function prepared(stretch: Stretch, shown: PageShown): Prepared {
  const references: string[] = [];
  const blocks = readBlocks(stretch.body, (bookmark) => {
    references.push(bookmark);
    return shown(bookmark);
  });
  return { stretch, blocks, references };
}

type LaidStretch = Layout & Pick<Prepared, 'stretch'>;

function agreedOn({ stretch, blocks }: Prepared, layOut: LayOut, targets: ReadonlySet<string>) {
  const { width } = areaOf(stretch);
  const lay = (changed: readonly LaidBlock[], program: Program) => layOut(stretch, changed, program);
  return { stretch, ...agreedLayout(blocks, width, lay, (bookmark) => targets.has(bookmark)) };
}

const areaOf = ({ landscape }: Stretch): PageArea => {
  const { textWidth, textHeight } = landscape ? LANDSCAPE : PORTRAIT;
  return { width: textWidth, height: textHeight };
};

/** Sideways pages have no grid of lines. */
const on = ({ landscape }: Stretch, program: Program): Program => ({
  ...program,
  wholeLines: program.wholeLines && !landscape,
});

/** The number of the page of every bookmark, as it is printed. */
function pagesOf(text: readonly LaidStretch[]): ReadonlyMap<string, string> {
  const bookmarks = new Map<string, string>();
  let before = 0;
  for (const { stretch, pages, ...layout } of text) {
    if (stretch.start !== undefined) before = stretch.start - 1;
    for (const [name, page] of layout.bookmarks)
      bookmarks.set(name, stretch.roman ? romanNumeral(before + page) : `${before + page}`);
    before += pages;
  }
  return bookmarks;
}

const NOTE_STYLE = 'FootnoteText';

function footnoteHeight(note: FootnoteSpan | undefined): number {
  const text = plainSpans(note?.children ?? []);
  const letters = paragraphLetters(NOTE_STYLE);
  const look = paragraphLook(NOTE_STYLE, undefined);
  const lines = breakLines(
    { look, spacing: letters.spacing, hair: 0, pieces: linePieces([{ type: 'text', text, letters }]) },
    PORTRAIT.textWidth,
    WORD,
  );
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** Leaves the numbers blank: to look at, or to measure, the writing alone. */
export const blankPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });
