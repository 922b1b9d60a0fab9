import { FOUR, type Surprise, THREE } from './surprise.ts';

/** The likeliest way to cut a run of hanzi into words: the one whose words carry the fewest bits of surprise together. */
export interface Reading {
  readonly run: string;
  readonly known: Surprise;
  /** By index: the bits of the likeliest reading of what follows. */
  readonly after: readonly number[];
  /** By index: how long the word is that begins there, in that reading; 0 at the end of the run. */
  readonly begun: readonly number[];
}

/** The same, read from the other end. */
export interface ReadingBack {
  /** By index: the bits of the likeliest reading of what stands before. */
  readonly before: readonly number[];
  /** By index: how long the word is that ends there, in that reading; 0 at the beginning of the run. */
  readonly ended: readonly number[];
}

/** Every run of every text is read, so the words of each length are tried in turn, without a list of them. */
export function readRun(run: string, known: Surprise): Reading {
  const size = run.length;
  const after = new Array<number>(size + 1).fill(0);
  const begun = new Array<number>(size + 1).fill(0);
  let next = 0;
  for (let index = size - 1; index >= 0; index -= 1) {
    const code = run.charCodeAt(index);
    let least = known.ofCharacter(code) + (after[index + 1] ?? 0);
    let long = 1;
    if (index + 1 < size) {
      const pair = known.ofPair(code, next);
      if (pair > 0 && pair + (after[index + 2] ?? 0) < least) {
        least = pair + (after[index + 2] ?? 0);
        long = 2;
      }
      const lengths = known.lengthsBegun(code, next);
      if (lengths > 0) {
        const three = (lengths & THREE) > 0 ? known.ofLonger(run, index, 3) : 0;
        if (three > 0 && three + (after[index + 3] ?? 0) < least) {
          least = three + (after[index + 3] ?? 0);
          long = 3;
        }
        const four = (lengths & FOUR) > 0 ? known.ofLonger(run, index, 4) : 0;
        if (four > 0 && four + (after[index + 4] ?? 0) < least) {
          least = four + (after[index + 4] ?? 0);
          long = 4;
        }
      }
    }
    after[index] = least;
    begun[index] = long;
    next = code;
  }
  return { run, known, after, begun };
}

/** Read from both ends, a run tells what any word in any place makes of the whole. */
export function readBack({ run, known }: Reading): ReadingBack {
  const size = run.length;
  const before = new Array<number>(size + 1).fill(NEVER);
  const ended = new Array<number>(size + 1).fill(0);
  before[0] = 0;
  const read = (start: number, length: number, bits: number) => {
    const sum = (before[start] ?? 0) + bits;
    const end = start + length;
    if (bits === 0 || end > size || sum >= (before[end] ?? 0)) return;
    before[end] = sum;
    ended[end] = length;
  };
  for (let index = 0; index < size; index += 1) {
    const code = run.charCodeAt(index);
    read(index, 1, known.ofCharacter(code));
    const next = run.charCodeAt(index + 1);
    read(index, 2, known.ofPair(code, next));
    const lengths = known.lengthsBegun(code, next);
    if ((lengths & THREE) > 0) read(index, 3, known.ofLonger(run, index, 3));
    if ((lengths & FOUR) > 0) read(index, 4, known.ofLonger(run, index, 4));
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
