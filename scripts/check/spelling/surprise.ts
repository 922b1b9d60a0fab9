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
import { addLevels, cut, type Pairs, readPairs } from './word-tables.ts';

/** How many bits of surprise words carry: the fewer, the commoner. Characters are given by their UTF-16 code. */
export interface Surprise {
  /** Of a character that stands as a word by itself. */
  readonly ofCharacter: (code: number) => number;
  /** Of a word of two characters; 0 if the two are no word. */
  readonly ofPair: (first: number, second: number) => number;
  /** How long the longer words may be that two characters begin: the sum of `THREE` and `FOUR`, or 0. */
  readonly lengthsBegun: (first: number, second: number) => number;
  /** How easily two characters meet in a word that no list has: log₂ of the words that the first begins and the second ends. */
  readonly easeOfPair: (first: number, second: number) => number;
  /** Of the words of three and of four characters that begin at a place of a text; 0 where there is none. */
  readonly ofLonger: (text: string, index: number, length: 3 | 4) => number;
  /** The words of two characters in common use, the commonest first. */
  readonly common: Pairs;
}

/** The table of all words that are known. Made when it is first needed: other commands load this file, too. */
export function surprise(): Surprise {
  known ??= makeSurprise();
  return known;
}
let known: Surprise | undefined;

export const THREE = 1 << 3;
export const FOUR = 1 << 4;

/** That of a character that hardly ever stands by itself, and that of a word of a trade, which dictionaries lack. */
const BOUND = 26;
const OF_TRADE = 20;
const PHRASE = 20;

function makeSurprise(): Surprise {
  const characters = loneCharacters();
  const named = `${TRADE_WORDS} ${OFFICE_WORDS} ${RIGHT_PHRASES}`.trim().split(/\s+/);
  const longer = longerWords(named);
  const pairs = pairTable();
  const common = readPairs(WORDS_OF_TWO);
  pairs.add(common);
  pairs.add(readPairs(SELDOM_WORDS_OF_TWO));
  pairs.add(readPairs(`${OF_TRADE} ${named.filter(({ length }) => length === 2).join(' ')}`));
  const ofLonger = (text: string, index: number, length: 3 | 4) =>
    longer.get(text.slice(index, index + length)) ?? 0;

  return {
    ofCharacter: (code) => characters[code] ?? BOUND,
    ofPair: pairs.get,
    lengthsBegun: lengthsByBeginning(longer.keys()),
    easeOfPair: pairs.ease,
    ofLonger,
    common,
  };
}

function loneCharacters(): Uint8Array {
  const characters = new Uint8Array(0x10000).fill(BOUND);
  for (const line of LONE_CHARACTERS.trim().split('\n')) {
    const start = line.indexOf(' ') + 1;
    const bits = Number(line.slice(0, start));
    for (let at = start; at < line.length; at += 1) characters[line.charCodeAt(at)] = bits;
  }
  return characters;
}

function longerWords(named: readonly string[]): ReadonlyMap<string, number> {
  const longer = new Map<string, number>();
  for (const phrases of [SET_PHRASES, OFFICE_PHRASES, TRADE_PHRASES])
    for (const phrase of cut(phrases, 4)) longer.set(phrase, PHRASE);
  addLevels(longer, WORDS_OF_THREE, 3);
  addLevels(longer, WORDS_OF_FOUR, 4);
  for (const word of named) if (word.length > 2) longer.set(word, OF_TRADE);
  return longer;
}

/** How long the words may be that begin with two characters, as the sum of `1 << length`: seldom one that none has. */
function lengthsByBeginning(words: Iterable<string>): (first: number, second: number) => number {
  const lengths = new Uint8Array(SIEVE);
  for (const word of words) {
    const slot = (Math.imul(word.charCodeAt(0), SPREAD) ^ word.charCodeAt(1)) & (SIEVE - 1);
    lengths[slot] = (lengths[slot] ?? 0) | (1 << word.length);
  }
  return (first, second) => lengths[(Math.imul(first, SPREAD) ^ second) & (SIEVE - 1)] ?? 0;
}

const SIEVE = 2 ** 18;
const SPREAD = 0x9e3779;
