/** A number for what stands in a text from `start` to `end`; the same for the same word, practically never for two. */
export function wordNumber(text: string, start: number, end: number): number {
  let seed = FIRST_SEED;
  for (let at = start; at < end; at += 1) seed = stepTo(seed, text.charCodeAt(at));
  return wordFrom(seed);
}

/** The same character by character: what to begin with, what the next character makes of it, and what it comes to. */
export const FIRST_SEED = 0;
export const stepTo = (seed: number, code: number): number => Math.imul(seed ^ code, PRIME) + 1;
export const wordFrom = (seed: number): number => spread(seed);

/** A number for a word behind another; never 0. */
export const pairOfWords = (previous: number, word: number): number =>
  spread(Math.imul(previous, TURN) ^ word) || 1;

/** Brings the high bits, which differ most, into the low ones, by which tables are entered. */
function spread(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), GOLDEN);
  return mixed ^ (mixed >>> 13);
}

const PRIME = 0x01000193;
const TURN = 0x85ebca6b;
const GOLDEN = 0x9e3779b1;
