import type { Reading } from '../reading.ts';
import type { Word, WordModel } from './word-model.ts';

/** What stands before a run and behind it, as words. */
export interface Edges {
  readonly before: Word;
  readonly behind: Word;
}

/** How many bits two characters may take without being doubtful, by where they stand. */
export type LimitAt = (run: string, index: number) => number;

/**
 * Whether any two characters of a run take too many bits in the words that it most likely consists of. Other runs, most of
 * them, need no closer look.
 */
export function isDoubtful(
  { run, begun, known }: Reading,
  { before, behind }: Edges,
  { word, bits }: WordModel,
  limitAt: LimitAt,
): boolean {
  let previous = before;
  let [last, lastButOne, limit] = [0, 0, NONE];
  for (let index = 0; index <= run.length; ) {
    const length = begun[index] || 1;
    const next = index === run.length ? behind : word(run, index, index + length, bitsOf(index, length));
    const taken = bits(previous, next);
    if (last + taken + (length === 1 ? lastButOne : 0) >= limit) return true;
    [lastButOne, last, limit] = [last, taken, limitAt(run, index)];
    previous = next;
    index += length;
  }
  return false;

  function bitsOf(index: number, length: number): number {
    const code = run.charCodeAt(index);
    if (length === 1) return known.ofCharacter(code);
    if (length === 2) return known.ofPair(code, run.charCodeAt(index + 1));
    return known.ofLonger(run, index, length === 3 ? 3 : 4);
  }
}

/** More bits than anything takes. */
const NONE = 2 ** 30;
