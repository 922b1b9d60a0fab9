import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { TRADE_PHRASES } from '../data/spelling/trade-phrases.ts';
import { pairNumber } from './pair-table.ts';
import { isBoundary } from './segments.ts';
import { substitutes } from './sound-and-shape.ts';
import { surprise } from './surprise.ts';
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
  const { ofPair } = surprise();
  const phrases = new Set([SET_PHRASES, OFFICE_PHRASES, TRADE_PHRASES].flatMap((table) => cut(table, 4)));
  const halves = halvesOf(phrases);
  /** Whether two characters differ in one from those at a place of a phrase, for which it was perhaps typed. */
  const differByOne = (first: number, second: number, phrase: string, place: 0 | 2) => {
    const [meant, other] = [phrase.charCodeAt(place), phrase.charCodeAt(place + 1)];
    if (first === meant) return second !== other && substitutesOf(second).alike.has(other);
    return second === other && substitutesOf(first).alike.has(meant);
  };
  /** Two characters that are no word: 财物管理 is no 财务管理. */
  const isNoWord = (first: number, second: number) => second > 0 && ofPair(first, second) === 0;

  /** A phrase that the half at a place is right of, told by where it begins. */
  const phraseAt = (text: string, index: number, half: Halves): WrongPhrase | undefined => {
    const [first, second] = [text.charCodeAt(index + 2), text.charCodeAt(index + 3)];
    const head = isNoWord(first, second)
      ? half.heads.find((phrase) => differByOne(first, second, phrase, 2))
      : undefined;
    const [third, fourth] = [text.charCodeAt(index - 2), text.charCodeAt(index - 1)];
    const tail =
      head === undefined && index >= 2 && isNoWord(third, fourth)
        ? half.tails.find((phrase) => differByOne(third, fourth, phrase, 0))
        : undefined;
    const meant = head ?? tail;
    if (!meant) return undefined;
    const start = head ? index : index - 2;
    const wrong = text.slice(start, start + 4);
    return !phrases.has(wrong) && isBoundary(text, start) ? { index: start, wrong, meant } : undefined;
  };

  return (text) => {
    const found: WrongPhrase[] = [];
    for (let index = 0; index + 1 < text.length; index += 1) {
      const half = halves.get(pairNumber(text.charCodeAt(index), text.charCodeAt(index + 1)));
      const phrase = half && phraseAt(text, index, half);
      if (phrase && found.at(-1)?.index !== phrase.index) found.push(phrase);
    }
    return found;
  };
}

function halvesOf(phrases: Iterable<string>): ReadonlyMap<number, Halves> {
  const halves = new Map<number, Halves>();
  const half = (phrase: string, place: 0 | 2): Halves => {
    const pair = pairNumber(phrase.charCodeAt(place), phrase.charCodeAt(place + 1));
    const known = halves.get(pair);
    if (known) return known;
    const made: Halves = { heads: [], tails: [] };
    halves.set(pair, made);
    return made;
  };
  for (const phrase of phrases) {
    half(phrase, 0).heads.push(phrase);
    half(phrase, 2).tails.push(phrase);
  }
  return halves;
}
