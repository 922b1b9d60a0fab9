import { WORDS_FOR_ONE_ANOTHER } from '../../data/spelling/words-for-one-another.ts';
import { pairNumber } from '../pair-table.ts';
import { type Substitutes, substitutes } from '../sound-and-shape.ts';
import { surprise } from '../surprise.ts';
import { cut } from '../word-tables.ts';

/** A word that one other character makes of two that stand in a run. */
export interface Alternative {
  readonly meant: string;
  /** Which of the two is wrong. */
  readonly at: 0 | 1;
  /** Bits of surprise of the word, wherever it stands, and those of the slip. */
  readonly bits: number;
  readonly slip: number;
}

/** The words that other characters at the first or the second place make of two, given by their UTF-16 codes. */
export type AlternativesTo = (first: number, second: number) => readonly Alternative[];

/** Whether two characters are a word that input methods offer for another one. */
export type IsOneOfTwo = (first: number, second: number) => boolean;

/** Prepares the search. What it has found is kept: texts of offices say the same things again and again. */
export function makeAlternatives(): {
  readonly alternatives: AlternativesTo;
  readonly isOneOfTwo: IsOneOfTwo;
} {
  const { ofPair } = surprise();
  const substitutesOf = substitutes();
  const found = new Map<number, readonly Alternative[]>();
  const others = wordsForOneAnother();

  const search = (first: number, second: number): readonly Alternative[] => {
    const extra = ofPair(first, second) > 0 ? WORD : 0;
    const words: Alternative[] = [];
    for (const meant of others.get(pairNumber(first, second)) ?? NONE) {
      const bits = ofPair(meant.charCodeAt(0), meant.charCodeAt(1));
      words.push({ meant, at: meant.charCodeAt(0) === first ? 1 : 0, bits, slip: OTHER_WORD });
    }
    const add = (at: 0 | 1, one: number, other: number, slip: number) => {
      const bits = ofPair(one, other);
      if (bits === 0 || bits > RAREST) return;
      words.push({ meant: String.fromCharCode(one, other), at, bits, slip: slip + extra });
    };
    if (!isParticle(first)) eachSlip(substitutesOf(first), (code, slip) => add(0, code, second, slip));
    if (!isParticle(second)) eachSlip(substitutesOf(second), (code, slip) => add(1, first, code, slip));
    return words;
  };

  return {
    alternatives: (first, second) => {
      const key = pairNumber(first, second);
      const known = found.get(key);
      if (known) return known;
      const words = search(first, second);
      found.set(key, words);
      return words;
    },
    isOneOfTwo: (first, second) => others.has(pairNumber(first, second)),
  };
}

const NONE: readonly string[] = [];

/** By the number of a word, those that it is written for. */
function wordsForOneAnother(): ReadonlyMap<number, readonly string[]> {
  const others = new Map<number, string[]>();
  const add = (word: string, other: string) => {
    const number = pairNumber(word.charCodeAt(0), word.charCodeAt(1));
    others.set(number, [...(others.get(number) ?? []), other]);
  };
  for (const pair of cut(WORDS_FOR_ONE_ANOTHER, 4)) {
    const [one, other] = [pair.slice(0, 2), pair.slice(2)];
    add(one, other);
    add(other, one);
  }
  return others;
}

/** Particles have a rule of their own: 两日未取的 is no 取得. */
const isParticle = (code: number): boolean => PARTICLES.includes(String.fromCharCode(code));
const PARTICLES = '的了';

function eachSlip(
  { alike, twins, near, usual }: Substitutes,
  take: (code: number, slip: number) => void,
): void {
  for (const code of usual) take(code, USUAL);
  for (const code of alike) if (!usual.has(code)) take(code, twins.has(code) ? TWIN : ALIKE);
  for (const code of near) if (!usual.has(code)) take(code, NEAR_SOUND);
}

/**
 * Bits: how rarely a character is written for one that it is often mistaken for, for one that looks next to the same, for one
 * that sounds or looks like it, and for one that only nearly sounds like it; and how much more rarely a slip makes another
 * word.
 */
const USUAL = 3;
const ALIKE = 9;
const TWIN = 6;
const NEAR_SOUND = 13;
const WORD = 8;
/** The same of a word for another that input methods offer beside it. */
const OTHER_WORD = 0;
/** Bits of surprise above which a word is too seldom used to be taken for what was meant. */
const RAREST = 21;
