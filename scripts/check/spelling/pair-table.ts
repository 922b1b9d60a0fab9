import type { Pairs } from './word-tables.ts';

/** Numbers by pairs of common hanzi, which are given by their UTF-16 codes. */
export interface PairTable {
  /** Bits of surprise of the word that the two are; 0 if they are none. */
  readonly get: (first: number, second: number) => number;
  /** The lengths of the longer words that the two begin, each as a bit: 1 << length. */
  readonly begun: (first: number, second: number) => number;
  /** How easily two meet in a word that no list has: log₂ of the words that the first begins and the second ends. */
  readonly ease: (first: number, second: number) => number;
  /** A later word has the last word. */
  readonly add: (pairs: Pairs) => void;
  readonly set: (first: number, second: number, bits: number) => void;
  readonly begin: (first: number, second: number, length: number) => void;
}

/** An empty table: it is filled and asked far more quickly than a map of strings. */
export function pairTable(): PairTable {
  const keys = new Int32Array(SLOTS);
  const values = new Uint8Array(SLOTS);
  const lengths = new Uint8Array(SLOTS);
  const [beginning, ending] = [new Uint16Array(HANZI), new Uint16Array(HANZI)];
  const slotOf = (key: number) => {
    let slot = Math.imul(key, GOLDEN) >>> SHIFT;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const set = (first: number, second: number, bits: number) => {
    const key = pairNumber(first, second);
    if (key === 0) return;
    const slot = slotOf(key);
    if (values[slot] === 0) {
      beginning[first - FIRST] = (beginning[first - FIRST] ?? 0) + 1;
      ending[second - FIRST] = (ending[second - FIRST] ?? 0) + 1;
    }
    keys[slot] = key;
    values[slot] = bits;
  };
  return {
    get(first, second) {
      const key = pairNumber(first, second);
      return key === 0 ? 0 : (values[slotOf(key)] ?? 0);
    },
    begun(first, second) {
      const key = pairNumber(first, second);
      return key === 0 ? 0 : (lengths[slotOf(key)] ?? 0);
    },
    ease: (first, second) =>
      Math.log2(1 + (beginning[first - FIRST] ?? 0)) + Math.log2(1 + (ending[second - FIRST] ?? 0)),
    add({ size, first, second, bits }) {
      for (let word = 0; word < size; word += 1) set(first[word] ?? 0, second[word] ?? 0, bits[word] ?? 0);
    },
    set,
    begin(first, second, length) {
      const key = pairNumber(first, second);
      if (key === 0) return;
      const slot = slotOf(key);
      keys[slot] = key;
      lengths[slot] = (lengths[slot] ?? 0) | (1 << length);
    },
  };
}

/** A number for each pair of common hanzi, small enough to be a quick key; 0 for other characters. */
export function pairNumber(first: number, second: number): number {
  const isPair = first >= FIRST && first < FIRST + HANZI && second >= FIRST && second < FIRST + HANZI;
  return isPair ? (first - FIRST) * HANZI + (second - FIRST) + 1 : 0;
}

const FIRST = 0x4e00;
const HANZI = 0x5200;
const SLOTS = 2 ** 18;
const SHIFT = 14;
/** 2³² by the golden ratio: spreads neighbouring numbers far apart. */
const GOLDEN = 0x9e3779b1;
