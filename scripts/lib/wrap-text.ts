import { CHART_WORDS } from './chart-words.ts';
import type { MeasureText } from './text-metrics.ts';

/** GB/T 15834 §5.1: marks that may not begin a line, and those that may not end one. */
const NO_START = /^[、。，．：；？！）》」』】〕〉”’…—～％‰·,.:;?!)\]}%]/u;
const NO_END = /[（《「『【〔〈“‘([{]$/u;
/** Runs that stay together: words, numbers with the measure that follows, dashes and ellipses. */
const UNITS =
  /\d[\d.,:]*(?:[%％‰]|个工作日|工作日|个月|[个日天月年号条项元份人次级分])?|[A-Za-z][\w.'-]*|——|……|\s+|[\s\S]/gu;
/** A break after the one and before the other reads as a pause. */
const PAUSE = /[，、；：。）》”]$/u;
const OPENING = /^[（《“]/u;

/**
 * Breaks text into lines of at most `limit` ems by 避头尾, in as few lines as possible and as even as possible,
 * breaking after a pause and not within a word where that costs little. `\n` breaks always. A run that is longer than a line is cut.
 */
export function wrapText(text: string, limit: number, measure: MeasureText): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim(), limit, measure));
}

function wrapLine(line: string, limit: number, measure: MeasureText): readonly string[] {
  if (measure(line) <= limit) return [line];
  const pieces = unbreakablePieces(line, limit, measure);
  const ends = bestBreaks(pieces, limit, measure);
  return ends.map((end, index) => lineOf(pieces, ends[index - 1] ?? 0, end));
}

/** The text cut wherever a line may end. */
function unbreakablePieces(line: string, limit: number, measure: MeasureText): readonly string[] {
  const pieces: string[] = [];
  for (const unit of line.match(UNITS) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (NO_START.test(unit) || NO_END.test(last) || /^\s/.test(unit))) {
      pieces[pieces.length - 1] = last + unit;
    } else pieces.push(unit);
  }
  return pieces.flatMap((piece) => (measure(piece.trim()) <= limit ? [piece] : Array.from(piece)));
}

/** Ends of the lines, as counts of pieces: fewest lines first, then the least uneven ones. */
function bestBreaks(pieces: readonly string[], limit: number, measure: MeasureText): readonly number[] {
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    for (let from = end - 1; from >= 0; from -= 1) {
      const before = best[from];
      const text = lineOf(pieces, from, end);
      const width = measure(text);
      if (width > limit && from < end - 1) break;
      if (!before) continue;
      const cost =
        before.cost +
        unevenness(text, limit - width, end < pieces.length ? lineOf(pieces, end, end + 2) : undefined);
      const known = best[end];
      if (
        !known ||
        before.lines + 1 < known.lines ||
        (before.lines + 1 === known.lines && cost < known.cost)
      ) {
        best[end] = { lines: before.lines + 1, cost, from };
      }
    }
  }
  const ends: number[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end);
  return ends;
}

/** What ends the name of a post, and begins no word of its own. */
const ENDING = /^(?:岗|员(?!工)|人(?![员大民事口力]))/u;

function isTorn(text: string, next: string): boolean {
  return CHART_WORDS.has(text.slice(-1) + next.slice(0, 1)) || ENDING.test(next);
}

/** What a line of one character costs, and a last line of two, reckoned likewise. */
const SINGLE = 45;
const PAIR = 30;

/** What a break within a word costs, as the square of the ems that a line stays short. */
const TORN_WORD = 8;

/** `next` is what begins the line below; the last line has none. */
function unevenness(text: string, slack: number, next: string | undefined): number {
  const characters = Array.from(text).length;
  const lonely = characters === 1 ? SINGLE : next === undefined && characters === 2 ? PAIR : 0;
  const pause = next !== undefined && (PAUSE.test(text) || OPENING.test(next)) ? 6 : 0;
  const torn = next !== undefined && isTorn(text, next) ? TORN_WORD : 0;
  return slack * slack + lonely + torn - pause;
}

function lineOf(pieces: readonly string[], from: number, end: number): string {
  return pieces.slice(from, end).join('').trim();
}
