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
  const words = wordsOf(run, known);
  const [before, ended] = [new Array<number>(size + 1).fill(NEVER), new Array<number>(size + 1).fill(0)];
  const [after, begun] = [new Array<number>(size + 1).fill(NEVER), new Array<number>(size + 1).fill(0)];
  before[0] = 0;
  for (let index = 0; index < size; index += 1) {
    for (let length = 1; length <= LONGEST && index + length <= size; length += 1) {
      const bits = words[index * LONGEST + length - 1] ?? 0;
      const sum = (before[index] ?? 0) + bits;
      if (bits === 0 || sum >= (before[index + length] ?? 0)) continue;
      before[index + length] = sum;
      ended[index + length] = length;
    }
  }
  after[size] = 0;
  for (let index = size - 1; index >= 0; index -= 1) {
    for (let length = 1; length <= LONGEST && index + length <= size; length += 1) {
      const bits = words[index * LONGEST + length - 1] ?? 0;
      const sum = (after[index + length] ?? 0) + bits;
      if (bits === 0 || sum >= (after[index] ?? 0)) continue;
      after[index] = sum;
      begun[index] = length;
    }
  }
  return { before, after, ended, begun };
}

/** More bits than any run carries. */
const NEVER = 2 ** 30;
const LONGEST = 4;

/** The bits of the words of one, two, three and four characters that begin at each place, in turn; 0 where there is none. */
function wordsOf(run: string, known: Surprise): Uint8Array {
  const size = run.length;
  const words = new Uint8Array(size * LONGEST);
  let code = run.charCodeAt(0);
  for (let index = 0; index < size; index += 1) {
    const next = run.charCodeAt(index + 1);
    const at = index * LONGEST;
    words[at] = known.ofCharacter(code);
    if (index + 1 < size) words[at + 1] = known.ofPair(code, next);
    if (index + 2 < size) words[at + 2] = known.ofLonger(run, index, 3);
    if (index + 3 < size) words[at + 3] = known.ofLonger(run, index, 4);
    code = next;
  }
  return words;
}

/** Where the words of the likeliest reading begin, the end of the run included. */
export function cutsOf({ begun }: Reading): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (let index = 0; index < begun.length - 1; index += begun[index] || 1) cuts.add(index);
  return cuts.add(begun.length - 1);
}
