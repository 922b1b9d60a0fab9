import { FIRST_SEED, pairOfWords, stepTo, wordFrom } from './word-number.ts';

/** What is known of a word: how often it stands in texts of offices, and what it is followed by. */
export interface Habits {
  /** How often it stands there. */
  count: number;
  /** How often a word stands behind it, and how many different ones do. */
  followed: number;
  followers: number;
}

/** Which words follow which in texts of offices. Words are given by their numbers. */
export interface WordSequences {
  /** The number of all words, and that of the different ones. */
  readonly size: number;
  readonly words: number;
  readonly habits: (word: number) => Readonly<Habits> | undefined;
  /** How often a word stands behind another. */
  readonly count: (previous: number, word: number) => number;
}

/** What stands before a run of hanzi and behind it: a figure or a letter, or anything else. */
export const FIGURE = '0';
export const BREAK = '。';
export const FIGURES = /[\dA-Za-z〇%％０-９]/u;

/**
 * Reads entries such as `办理 =3 业务 手续 =1 事项;`: a word, then how often those that come next follow it. One loop goes
 * through the table, because it is read before anything can be compiled well.
 */
export function readWordSequences(table: string): WordSequences {
  const habits = new Map<number, Habits>();
  const keys = new Int32Array(SLOTS);
  const counts = new Uint16Array(SLOTS);
  const of = (word: number): Habits => {
    const known = habits.get(word);
    if (known) return known;
    const made = { count: 0, followed: 0, followers: 0 };
    habits.set(word, made);
    return made;
  };
  let [size, seed, often, previous] = [0, FIRST_SEED, 0, 0];
  let before: Habits | undefined;
  const end = (word: number) => {
    if (!before) {
      previous = word;
      before = of(word);
      return;
    }
    of(word).count += often;
    before.followed += often;
    before.followers += 1;
    size += often;
    const slot = slotOf(keys, pairOfWords(previous, word));
    keys[slot] = pairOfWords(previous, word);
    counts[slot] = often;
  };
  for (let at = 0; at < table.length; at += 1) {
    const code = table.charCodeAt(at);
    if (code === LINE_FEED) continue;
    if (code === EQUALS) {
      for (often = 0, at += 1; table.charCodeAt(at) !== SPACE; at += 1)
        often = often * 10 + table.charCodeAt(at) - ZERO;
    } else if (code === SPACE || code === SEMICOLON) {
      if (seed !== FIRST_SEED) end(wordFrom(seed));
      seed = FIRST_SEED;
      if (code === SEMICOLON) before = undefined;
    } else seed = stepTo(seed, code);
  }
  return {
    size,
    words: habits.size,
    habits: (word) => habits.get(word),
    count: (first, word) => counts[slotOf(keys, pairOfWords(first, word))] ?? 0,
  };
}

/** Where a key stands, or would stand, in a table that is a quarter full. */
function slotOf(keys: Int32Array, key: number): number {
  let slot = key & MASK;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
  return slot;
}

const SLOTS = 2 ** 18;
const MASK = SLOTS - 1;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const ZERO = 0x30;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
