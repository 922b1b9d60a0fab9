import type { Encoded, PdfFont } from '../pdfmake-types.ts';
import { BREAK_HERE, type CharacterClass, classOf, isWord } from './characters.ts';

/** What a line is made of: one hanzi or mark, one space, or one Latin word. Measured once for each font. */
export interface Cluster extends CharacterClass {
  readonly text: string;
  readonly font: PdfFont;
  /** Glyph ids of the font's subset, in hexadecimal. */
  readonly glyphs: readonly string[];
  /** Kerning after each glyph in 1/1000 em; absent where there is none. */
  readonly kerns?: readonly number[];
  /** In 1/1000 em. */
  readonly width: number;
  readonly kind: 'wide' | 'word' | 'space' | 'newline';
}

const NOTHING: Encoded = [[], []];
/** Marks narrower than this are proportional and have no empty half. */
const FULL_WIDTH = 900;

function measure(font: PdfFont, text: string): Cluster {
  const kind =
    text === '\n' ? 'newline' : /^[ \t\u3000\u200B]$/.test(text) ? 'space' : isWord(text) ? 'word' : 'wide';
  const [glyphs, positions] =
    kind === 'newline' || text === BREAK_HERE ? NOTHING : font.encode(text.replace('\t', ' '));
  const width = positions.reduce((sum, position) => sum + position.xAdvance, 0);
  const kerns = positions.map(({ xAdvance, advanceWidth }) => advanceWidth - xAdvance);
  const edges = classOf(text);
  const full = width > FULL_WIDTH;
  return {
    ...edges,
    blankLeft: edges.blankLeft && full,
    blankRight: edges.blankRight && full,
    text,
    font,
    glyphs,
    width,
    kind,
    ...(kerns.some((kern) => Math.abs(kern) > 0.01) && { kerns }),
  };
}

/** The clusters of one document, each measured once. */
export type ClusterSource = (font: PdfFont, text: string) => Cluster;

export function clusterSource(): ClusterSource {
  const fonts = new Map<PdfFont, Map<string, Cluster>>();
  return (font, text) => {
    let known = fonts.get(font);
    if (!known) {
      known = new Map();
      fonts.set(font, known);
    }
    let cluster = known.get(text);
    if (!cluster) {
      cluster = measure(font, text);
      known.set(text, cluster);
    }
    return cluster;
  };
}

/** Whether a line may end between two neighbours. */
export function mayBreakBetween(before: Cluster, after: Cluster): boolean {
  if (after.kind === 'space' || after.kind === 'newline') return false;
  if (before.kind === 'space') return !after.barredFromStart;
  if (before.barredFromEnd) return false;
  // Two words without a space between them are pieces of one.
  if (before.kind === 'word' && after.kind === 'word') return false;
  if (after.barredFromStart) return false;
  if (before.kind === 'word' && after.unit) return !/[0-9]$/.test(before.text);
  if (after.kind === 'word' && before.text === '第') return !/^[0-9]/.test(after.text);
  return true;
}

/** Empty halves that meet share one half; Chinese and Latin or digits keep a quarter apart. In 1/1000 em. */
export function spaceBetween(before: Cluster, after: Cluster): number {
  if (before.blankRight && (after.blankRight || after.blankLeft)) return -500;
  if (before.blankLeft && after.blankLeft) return -500;
  if (before.kind === 'word' && after.kind === 'wide') return quarter(before.text.slice(-1), after);
  if (before.kind === 'wide' && after.kind === 'word') return quarter(after.text.slice(0, 1), before);
  return 0;
}

function quarter(letter: string, wide: Cluster): number {
  const mark = wide.barredFromStart || wide.barredFromEnd || wide.blankLeft || wide.blankRight;
  return !mark && /[0-9A-Za-z]/.test(letter) ? 250 : 0;
}
