import type { Pairs } from './word-tables.ts';

/** Numbers by pairs of common hanzi, which are given by their UTF-16 codes. */
export interface PairTable {
  /** Bits of surprise of the word that the two are; 0 if they are none. */
  readonly get: (first: number, second: number) => number;
  /** How easily two meet in a word that no list has: log₂ of the words that the first begins and the second ends. */
  readonly ease: (first: number, second: number) => number;
  /** Adds words of two common hanzi; a later one has the last word. */
  readonly add: (pairs: Pairs) => void;
}

/** An empty table: it is filled and asked far more quickly than a map of strings. */
export function pairTable(): PairTable {
  const keys = new Int32Array(SLOTS);
  const values = new Uint8Array(SLOTS);
  const beginning = new Uint16Array(HANZI);
  const ending = new Uint16Array(HANZI);
  return {
    get(first, second) {
      const key = pairNumber(first, second);
      if (key === 0) return 0;
      let slot = Math.imul(key, GOLDEN) >>> SHIFT;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
      return values[slot] ?? 0;
    },
    ease: (first, second) =>
      Math.log2(1 + (beginning[first - FIRST] ?? 0)) + Math.log2(1 + (ending[second - FIRST] ?? 0)),
    // Runs tens of thousands of times before it can be compiled well: not one call in it.
    add({ size, first, second, bits }) {
      for (let word = 0; word < size; word += 1) {
        const from = (first[word] ?? 0) - FIRST;
        const to = (second[word] ?? 0) - FIRST;
        const key = from * HANZI + to + 1;
        let slot = Math.imul(key, GOLDEN) >>> SHIFT;
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
        if (values[slot] === 0) {
          beginning[from] = (beginning[from] ?? 0) + 1;
          ending[to] = (ending[to] ?? 0) + 1;
        }
        keys[slot] = key;
        values[slot] = bits[word] ?? 0;
      }
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
const MASK = SLOTS - 1;
const SHIFT = 14;
/** 2³² by the golden ratio: spreads neighbouring numbers far apart. */
const GOLDEN = 0x9e3779b1;
