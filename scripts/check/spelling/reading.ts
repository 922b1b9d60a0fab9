import type { Surprise } from './surprise.ts';

/** The likeliest way to cut a run of hanzi into words: the one whose words carry the fewest bits of surprise together. */
export interface Reading {
  /** By index: the bits of the likeliest reading of what stands before, and of what follows. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** By index: how long the word is that ends there, or begins there, in that reading; 0 at the ends of the run. */
  readonly ended: readonly number[];
  readonly begun: readonly number[];
}

/** Reads a run from both ends, so that any word can be tried in any place without reading the run again. */
export function readRun(run: string, known: Surprise): Reading {
  const size = run.length;
  const words = Array.from({ length: size }, (_, index) => wordsAt(run, index, known));
  const before = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const ended = new Array<number>(size + 1).fill(0);
  before[0] = 0;
  for (let index = 0; index < size; index += 1) {
    words[index]?.forEach((bits, at) => {
      const end = index + at + 1;
      const sum = (before[index] ?? 0) + bits;
      if (bits === 0 || sum >= (before[end] ?? 0)) return;
      before[end] = sum;
      ended[end] = at + 1;
    });
  }
  const after = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const begun = new Array<number>(size + 1).fill(0);
  after[size] = 0;
  for (let index = size - 1; index >= 0; index -= 1) {
    words[index]?.forEach((bits, at) => {
      const sum = (after[index + at + 1] ?? 0) + bits;
      if (bits === 0 || sum >= (after[index] ?? 0)) return;
      after[index] = sum;
      begun[index] = at + 1;
    });
  }
  return { before, after, ended, begun };
}

/** The bits of the words of one, two, three and four characters that begin at a place; 0 where there is none. */
function wordsAt(run: string, index: number, known: Surprise): readonly number[] {
  const code = run.charCodeAt(index);
  const left = run.length - index;
  const alone = known.ofCharacter(code);
  if (left < 2) return [alone];
  const pair = known.ofPair(code, run.charCodeAt(index + 1));
  if (left < 3) return [alone, pair];
  const three = known.ofLonger(run, index, 3);
  return left < 4 ? [alone, pair, three] : [alone, pair, three, known.ofLonger(run, index, 4)];
}

/** Where the words of the likeliest reading begin, the end of the run included. */
export function cutsOf({ begun }: Reading): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (let index = 0; index < begun.length - 1; index += begun[index] || 1) cuts.add(index);
  return cuts.add(begun.length - 1);
}
