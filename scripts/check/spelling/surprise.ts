import { prefixFilter } from '../../lib/pair-filter.ts';
import { LONE_CHARACTERS } from '../data/spelling/lone-characters.ts';
import { WORDS_OF_FOUR, WORDS_OF_THREE } from '../data/spelling/longer-words.ts';
import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { OFFICE_WORDS } from '../data/spelling/office-words.ts';
import { RIGHT_PHRASES } from '../data/spelling/right-phrases.ts';
import { SELDOM_WORDS_OF_TWO } from '../data/spelling/seldom-words-of-two.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { TRADE_WORDS } from '../data/spelling/trade-words.ts';
import { WORDS_OF_TWO } from '../data/spelling/words-of-two.ts';
import { addLevels, cut, eachPair, levelsOf } from './word-tables.ts';

/** How many bits of surprise words carry: the fewer, the commoner. Characters are given by their UTF-16 code. */
export interface Surprise {
  /** Of a character that stands as a word by itself. */
  readonly ofCharacter: (code: number) => number;
  /** Of a word of two characters; 0 if the two are no word. */
  readonly ofPair: (first: number, second: number) => number;
  /** How easily two characters meet in a word that no list has: log₂ of the words that the first begins and the second ends. */
  readonly easeOfPair: (first: number, second: number) => number;
  /** Of the words of three and of four characters that begin at a place of a text; 0 where there is none. */
  readonly ofLonger: (text: string, index: number, length: 3 | 4) => number;
}

/** The table of all words that are known. Made when it is first needed: other commands load this file, too. */
export function surprise(): Surprise {
  known ??= makeSurprise();
  return known;
}
let known: Surprise | undefined;

/** That of a character that hardly ever stands by itself, and that of a word of a trade, which dictionaries lack. */
const BOUND = 26;
const OF_TRADE = 20;
const PHRASE = 20;

function makeSurprise(): Surprise {
  const characters = new Uint8Array(HANZI).fill(BOUND);
  for (const [character, bits] of levelsOf(LONE_CHARACTERS, 1))
    characters[character.charCodeAt(0) - FIRST] = bits;
  const pairs = pairTable();
  for (const table of [WORDS_OF_TWO, SELDOM_WORDS_OF_TWO]) eachPair(table, pairs.set);
  const longer = new Map<string, number>();
  for (const phrases of [SET_PHRASES, OFFICE_PHRASES])
    for (const phrase of cut(phrases, 4)) longer.set(phrase, PHRASE);
  addLevels(longer, WORDS_OF_THREE, 3);
  addLevels(longer, WORDS_OF_FOUR, 4);
  for (const word of `${TRADE_WORDS} ${OFFICE_WORDS} ${RIGHT_PHRASES}`.trim().split(/\s+/)) {
    if (word.length > 2) longer.set(word, OF_TRADE);
    else pairs.set(word.charCodeAt(0), word.charCodeAt(1), OF_TRADE);
  }
  const ofLength = (length: number) => [...longer.keys()].filter((word) => word.length === length);
  const mayBegin = { 3: prefixFilter(ofLength(3), 3), 4: prefixFilter(ofLength(4), 4) };
  return {
    ofCharacter: (code) => characters[code - FIRST] ?? BOUND,
    ofPair: pairs.get,
    easeOfPair: pairs.ease,
    ofLonger: (text, index, length) =>
      mayBegin[length](text, index) ? (longer.get(text.slice(index, index + length)) ?? 0) : 0,
  };
}

interface PairTable {
  readonly get: (first: number, second: number) => number;
  readonly ease: (first: number, second: number) => number;
  readonly set: (first: number, second: number, bits: number) => void;
}

/** A hash table of numbers: it is filled and asked far more quickly than a map of strings. */
function pairTable(): PairTable {
  const keys = new Int32Array(2 ** TABLE_BITS);
  const values = new Uint8Array(2 ** TABLE_BITS);
  const [begun, ended] = [new Uint16Array(HANZI), new Uint16Array(HANZI)];
  const slotOf = (key: number) => {
    let slot = Math.imul(key, GOLDEN) >>> (32 - TABLE_BITS);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (2 ** TABLE_BITS - 1);
    return slot;
  };
  return {
    get(first, second) {
      const key = pairNumber(first, second);
      return key === 0 ? 0 : (values[slotOf(key)] ?? 0);
    },
    ease: (first, second) =>
      Math.log2(1 + (begun[first - FIRST] ?? 0)) + Math.log2(1 + (ended[second - FIRST] ?? 0)),
    set(first, second, bits) {
      const key = pairNumber(first, second);
      const slot = slotOf(key);
      if (keys[slot] === 0) {
        begun[first - FIRST] = (begun[first - FIRST] ?? 0) + 1;
        ended[second - FIRST] = (ended[second - FIRST] ?? 0) + 1;
      }
      keys[slot] = key;
      values[slot] = bits;
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
const TABLE_BITS = 18;
/** 2³² by the golden ratio: spreads neighbouring numbers far apart. */
const GOLDEN = 0x9e3779b1;
