import type { Reading } from '../reading.ts';
import type { Word, WordModel } from './word-model.ts';

/** What stands before a run and behind it, as words. */
export interface Edges {
  readonly before: Word;
  readonly behind: Word;
}

/**
 * Whether any two characters of a run take so many bits in the words that it most likely consists of. Other runs, most of
 * them, need no closer look.
 */
export function isDoubtful(
  { run, begun, known }: Reading,
  { before, behind }: Edges,
  { word, bits }: WordModel,
  limit: number,
): boolean {
  let previous = before;
  let [last, lastButOne] = [0, 0];
  for (let index = 0; index <= run.length; ) {
    const length = begun[index] || 1;
    const next = index === run.length ? behind : word(run, index, index + length, bitsOf(index, length));
    const taken = bits(previous, next);
    if (last + taken + (length === 1 ? lastButOne : 0) >= limit) return true;
    [lastButOne, last] = [last, taken];
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
