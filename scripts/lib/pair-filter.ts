/**
 * Tells of most places of a text that none of many words begins there, by the two characters that stand there: a table
 * of bits answers faster than a map of strings does. It never says no where a word begins, and seldom yes where none does.
 */
export type PairFilter = (text: string, index: number) => boolean;

/** `pairs` are the first two characters of the words. */
export const pairFilter = (pairs: Iterable<string>): PairFilter => filterOf([...pairs], keyOfPair);

/** Like `pairFilter`, by the first three or four characters of the words: the more, the fewer places it says yes of. */
export const prefixFilter = (prefixes: Iterable<string>, length: 3 | 4): PairFilter =>
  filterOf([...prefixes], length === 3 ? keyOfThree : keyOfFour);

const keyOfPair = (text: string, index: number) =>
  text.charCodeAt(index) * PLACE + text.charCodeAt(index + 1);
const keyOfThree = (text: string, index: number) =>
  Math.imul(keyOfPair(text, index), PLACE) + text.charCodeAt(index + 2);
const keyOfFour = (text: string, index: number) =>
  Math.imul(keyOfThree(text, index), PLACE) + text.charCodeAt(index + 3);
const PLACE = 0x8001;

function filterOf(prefixes: readonly string[], keyOf: (text: string, index: number) => number): PairFilter {
  const shift = 32 - Math.min(MOST_BITS, Math.ceil(Math.log2(prefixes.length * SPARSITY + 32)));
  const words = new Uint32Array(2 ** (32 - shift - 5));
  // By the first character alone most places are told already, from a table that is small enough to be always at hand.
  const firsts = new Uint32Array(0x10000 / 32);
  for (const prefix of prefixes) {
    const bit = Math.imul(keyOf(prefix, 0), GOLDEN) >>> shift;
    words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const first = prefix.charCodeAt(0);
    firsts[first >>> 5] = (firsts[first >>> 5] ?? 0) | (1 << (first & 31));
  }
  return (text, index) => {
    const first = text.charCodeAt(index);
    if ((((firsts[first >>> 5] ?? 0) >>> (first & 31)) & 1) === 0) return false;
    const bit = Math.imul(keyOf(text, index), GOLDEN) >>> shift;
    return (((words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  };
}

/** Bits of the table for each pair, and the power of two of its greatest size. */
const SPARSITY = 16;
const MOST_BITS = 22;
/** 2³² by the golden ratio: spreads neighbouring numbers far apart. */
const GOLDEN = 0x9e3779b1;
