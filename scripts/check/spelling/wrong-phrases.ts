import { pairFilter } from '../../lib/pair-filter.ts';
import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { isBoundary, isKnownWord } from './segments.ts';
import { substitutes } from './sound-and-shape.ts';
import { cut } from './word-tables.ts';

/** A phrase of four characters with one of them wrong. */
export interface WrongPhrase {
  readonly index: number;
  readonly wrong: string;
  readonly meant: string;
}

/** The phrases that begin, and those that end, with a pair of characters. */
interface Halves {
  readonly heads: string[];
  readonly tails: string[];
}

/** Prepares the search for idioms and phrases of offices that one half of is right. */
export function makeFindWrongPhrases(): (text: string) => readonly WrongPhrase[] {
  const substitutesOf = substitutes();
  const phrases = new Set([...cut(SET_PHRASES, 4), ...cut(OFFICE_PHRASES, 4)]);
  const halves = halvesOf(phrases);
  const mayBeHalf = pairFilter(halves.keys());
  const isSubstitute = (meant = '', typed = '') =>
    substitutesOf(typed.charCodeAt(0)).alike.has(meant.charCodeAt(0));
  /** Whether two pairs differ in one character. Not where the typed one is a word: 财物管理 is no 财务管理. */
  const differByOne = (typed: string, meant: string) => {
    const sameFirst = typed[0] === meant[0];
    if (sameFirst === (typed[1] === meant[1]) || isKnownWord(typed)) return false;
    return sameFirst ? isSubstitute(meant[1], typed[1]) : isSubstitute(meant[0], typed[0]);
  };

  /** A phrase that one half of is right, told by where it begins. */
  const phraseAt = (text: string, index: number, half: Halves): WrongPhrase | undefined => {
    const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + 2, index + 4)];
    const head = after.length === 2 && half.heads.find((phrase) => differByOne(after, phrase.slice(2)));
    const tail =
      !head && before.length === 2 && half.tails.find((phrase) => differByOne(before, phrase.slice(0, 2)));
    const start = head ? index : index - 2;
    const meant = head || tail;
    const wrong = text.slice(start, start + 4);
    return meant && !phrases.has(wrong) && isBoundary(text, start)
      ? { index: start, wrong, meant }
      : undefined;
  };

  return (text) => {
    const found: WrongPhrase[] = [];
    for (let index = 0; index + 1 < text.length; index += 1) {
      const half = mayBeHalf(text, index) ? halves.get(text.slice(index, index + 2)) : undefined;
      const phrase = half && phraseAt(text, index, half);
      if (phrase && found.at(-1)?.index !== phrase.index) found.push(phrase);
    }
    return found;
  };
}

function halvesOf(phrases: Iterable<string>): ReadonlyMap<string, Halves> {
  const halves = new Map<string, Halves>();
  const half = (pair: string): Halves => {
    const known = halves.get(pair) ?? { heads: [], tails: [] };
    halves.set(pair, known);
    return known;
  };
  for (const phrase of phrases) {
    half(phrase.slice(0, 2)).heads.push(phrase);
    half(phrase.slice(2)).tails.push(phrase);
  }
  return halves;
}
