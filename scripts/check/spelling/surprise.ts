import { prefixFilter } from '../../lib/pair-filter.ts';
import { LONE_CHARACTERS } from '../data/spelling/lone-characters.ts';
import { WORDS_OF_FOUR, WORDS_OF_THREE } from '../data/spelling/longer-words.ts';
import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { OFFICE_WORDS } from '../data/spelling/office-words.ts';
import { RIGHT_PHRASES } from '../data/spelling/right-phrases.ts';
import { SELDOM_WORDS_OF_TWO } from '../data/spelling/seldom-words-of-two.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { TRADE_PHRASES } from '../data/spelling/trade-phrases.ts';
import { TRADE_WORDS } from '../data/spelling/trade-words.ts';
import { WORDS_OF_TWO } from '../data/spelling/words-of-two.ts';
import { pairTable } from './pair-table.ts';
import { addLevels, cut, levelsOf, type Pairs, readPairs } from './word-tables.ts';

/** How many bits of surprise words carry: the fewer, the commoner. Characters are given by their UTF-16 code. */
export interface Surprise {
  /** Of a word of two characters; 0 if the two are no word. */
  readonly ofPair: (first: number, second: number) => number;
  /** How easily two characters meet in a word that no list has: log₂ of the words that the first begins and the second ends. */
  readonly easeOfPair: (first: number, second: number) => number;
  /** Of the words of three and of four characters that begin at a place of a text; 0 where there is none. */
  readonly ofLonger: (text: string, index: number, length: 3 | 4) => number;
  /** Of the words of one, two, three and four characters that begin at each place of a run, in turn; 0 where there is none. */
  readonly ofWordsIn: (run: string) => Uint8Array;
  /** The words of two characters in common use, the commonest first. */
  readonly common: Pairs;
}

/** The table of all words that are known. Made when it is first needed: other commands load this file, too. */
export function surprise(): Surprise {
  known ??= makeSurprise();
  return known;
}
let known: Surprise | undefined;

/** How many characters the longest word has. */
export const LONGEST = 4;

/** That of a character that hardly ever stands by itself, and that of a word of a trade, which dictionaries lack. */
const BOUND = 26;
const OF_TRADE = 20;
const PHRASE = 20;

function makeSurprise(): Surprise {
  const characters = new Uint8Array(0x10000).fill(BOUND);
  for (const [character, bits] of levelsOf(LONE_CHARACTERS, 1)) characters[character.charCodeAt(0)] = bits;
  const pairs = pairTable();
  const common = readPairs(WORDS_OF_TWO);
  pairs.add(common);
  pairs.add(readPairs(SELDOM_WORDS_OF_TWO));
  const longer = new Map<string, number>();
  for (const phrases of [SET_PHRASES, OFFICE_PHRASES, TRADE_PHRASES])
    for (const phrase of cut(phrases, 4)) longer.set(phrase, PHRASE);
  addLevels(longer, WORDS_OF_THREE, 3);
  addLevels(longer, WORDS_OF_FOUR, 4);
  for (const word of `${TRADE_WORDS} ${OFFICE_WORDS} ${RIGHT_PHRASES}`.trim().split(/\s+/)) {
    if (word.length > 2) longer.set(word, OF_TRADE);
    else pairs.set(word.charCodeAt(0), word.charCodeAt(1), OF_TRADE);
  }
  for (const word of longer.keys()) pairs.begin(word.charCodeAt(0), word.charCodeAt(1), word.length);
  const ofLength = (length: number) => [...longer.keys()].filter((word) => word.length === length);
  const mayBegin = { 3: prefixFilter(ofLength(3), 3), 4: prefixFilter(ofLength(4), 4) };
  const ofLonger = (text: string, index: number, length: 3 | 4) =>
    mayBegin[length](text, index) ? (longer.get(text.slice(index, index + length)) ?? 0) : 0;

  return {
    ofPair: pairs.get,
    easeOfPair: pairs.ease,
    ofLonger,
    common,
    ofWordsIn(run) {
      const size = run.length;
      const words = new Uint8Array(size * LONGEST);
      let code = run.charCodeAt(0);
      for (let index = 0; index < size; index += 1) {
        const next = run.charCodeAt(index + 1);
        const at = index * LONGEST;
        words[at] = characters[code] ?? BOUND;
        if (index + 1 < size) {
          words[at + 1] = pairs.get(code, next);
          const lengths = pairs.begun(code, next);
          if ((lengths & 8) !== 0 && index + 2 < size) words[at + 2] = ofLonger(run, index, 3);
          if ((lengths & 16) !== 0 && index + 3 < size) words[at + 3] = ofLonger(run, index, 4);
        }
        code = next;
      }
      return words;
    },
  };
}
