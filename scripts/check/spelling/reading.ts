import { LONGEST, type Surprise } from './surprise.ts';

/** The likeliest way to cut a run of hanzi into words: the one whose words carry the fewest bits of surprise together. */
export interface Reading {
  /** By index: the bits of the likeliest reading of what follows. */
  readonly after: readonly number[];
  /** By index: how long the word is that begins there, in that reading; 0 at the end of the run. */
  readonly begun: readonly number[];
  /** The bits of the words that begin at each place, as `Surprise` has them. */
  readonly words: Uint8Array;
}

/** The same, read from the other end. */
export interface ReadingBack {
  /** By index: the bits of the likeliest reading of what stands before. */
  readonly before: readonly number[];
  /** By index: how long the word is that ends there, in that reading; 0 at the beginning of the run. */
  readonly ended: readonly number[];
}

export function readRun(run: string, known: Surprise): Reading {
  const size = run.length;
  const words = known.ofWordsIn(run);
  const [after, begun] = [new Array<number>(size + 1).fill(NEVER), new Array<number>(size + 1).fill(0)];
  after[size] = 0;
  for (let index = size - 1; index >= 0; index -= 1) {
    let [least, long] = [NEVER, 0];
    for (let length = 1; length <= LONGEST && index + length <= size; length += 1) {
      const bits = words[index * LONGEST + length - 1] ?? 0;
      if (bits === 0) continue;
      const sum = (after[index + length] ?? 0) + bits;
      if (sum >= least) continue;
      least = sum;
      long = length;
    }
    after[index] = least;
    begun[index] = long;
  }
  return { after, begun, words };
}

/** Read from both ends, a run tells what any word in any place makes of the whole. */
export function readBack({ words, after: { length } }: Reading): ReadingBack {
  const size = length - 1;
  const [before, ended] = [new Array<number>(size + 1).fill(NEVER), new Array<number>(size + 1).fill(0)];
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
  return { before, ended };
}

/** More bits than any run carries. */
const NEVER = 2 ** 30;

/** Whether a word of the likeliest reading begins at an index; the end of the run is such a place, too. */
export function isCut({ begun }: Reading, index: number): boolean {
  let at = 0;
  while (at < index) at += begun[at] || 1;
  return at === index;
}
