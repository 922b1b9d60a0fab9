import { pairFilter } from '../../lib/pair-filter.ts';
import { COLLOCATIONS } from '../data/spelling/collocations.ts';
import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { knownWords, makeFindNearMiss, type NearMiss } from './near-misses.ts';
import { isBoundary } from './segments.ts';
import { makeSubstitutes } from './substitutes.ts';
import { cut } from './word-tables.ts';

/** A word or a phrase with a wrong character. */
export interface Slip {
  readonly index: number;
  readonly wrong: string;
  readonly meant: string;
}

/** Finds common words and idioms with one character of the same sound or shape for another. */
export type FindSlips = (text: string) => readonly Slip[];

/** The phrases that begin, and those that end, with a pair of characters. */
interface Halves {
  readonly heads: string[];
  readonly tails: string[];
}

/** Prepares the search, which takes some time, so it is done once. */
export function makeFindSlips(): FindSlips {
  const substitutes = makeSubstitutes();
  const nearMissAt = makeNearMissAt(substitutes);
  const phrases = new Set([...cut(SET_PHRASES, 4), ...cut(OFFICE_PHRASES, 4)]);
  const halves = halvesOf(phrases);
  const mayBeHalf = pairFilter(halves.keys());
  const words = knownWords();
  const isSubstitute = (meant = '', typed = '') => substitutes.get(meant)?.includes(typed) === true;
  /** Whether two pairs differ in one character. Not where the typed one is a word: 财物管理 is no 财务管理. */
  const differByOne = (typed: string, meant: string) => {
    const sameFirst = typed[0] === meant[0];
    if (sameFirst === (typed[1] === meant[1]) || words.has(typed)) return false;
    return sameFirst ? isSubstitute(meant[1], typed[1]) : isSubstitute(meant[0], typed[0]);
  };

  /** A phrase that one half of is right, told by where it begins. */
  const phraseAt = (text: string, index: number, half: Halves): Slip | undefined => {
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
    const slips: Slip[] = [];
    let told = 0;
    for (let index = 0; index + 1 < text.length; index += 1) {
      const half = mayBeHalf(text, index) ? halves.get(text.slice(index, index + 2)) : undefined;
      const phrase = half && phraseAt(text, index, half);
      if (phrase) {
        told = phrase.index + 4;
        slips.push(phrase);
      }
      const nearMiss = index >= told ? nearMissAt(text, index) : undefined;
      if (nearMiss) slips.push({ index, wrong: text.slice(index, index + 2), meant: nearMiss.meant });
    }
    return slips;
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

/** What the two characters at a place were meant to be, where the words around them bear it out. */
function makeNearMissAt(
  substitutes: ReadonlyMap<string, readonly string[]>,
): (text: string, index: number) => NearMiss | undefined {
  const collocations = new Set(cut(COLLOCATIONS, 4));
  const inCollocation = new Set([...collocations].flatMap((pair) => [pair.slice(0, 2), pair.slice(2)]));
  const findNearMiss = makeFindNearMiss(substitutes, inCollocation);
  // Texts of offices say the same things again and again.
  const judged = new Map<number, NearMiss | undefined>();
  return (text, index) => {
    const pair = pairNumber(text, index);
    if (pair === undefined) return undefined;
    let nearMiss = judged.get(pair);
    if (!nearMiss && !judged.has(pair)) {
      nearMiss = findNearMiss(text[index] ?? '', text[index + 1] ?? '');
      judged.set(pair, nearMiss);
    }
    return nearMiss && isMeant(text, index, nearMiss, collocations) ? nearMiss : undefined;
  };
}

/** A number for each pair of common hanzi, small enough to be a quick key; undefined for other characters. */
function pairNumber(text: string, index: number): number | undefined {
  const first = text.charCodeAt(index) - FIRST_HANZI;
  const second = text.charCodeAt(index + 1) - FIRST_HANZI;
  return first >= 0 && first < HANZI && second >= 0 && second < HANZI ? first * HANZI + second : undefined;
}
const FIRST_HANZI = 0x4e00;
const HANZI = 0x5200;

function isMeant(
  text: string,
  index: number,
  { meant, needs }: NearMiss,
  collocations: ReadonlySet<string>,
): boolean {
  const before = collocations.has(text.slice(Math.max(0, index - 2), index) + meant) ? 1 : 0;
  const after = collocations.has(meant + text.slice(index + 2, index + 4)) ? 1 : 0;
  return before + after >= needs && standApart(text, index);
}

/** Whether neither character belongs to a word with its other neighbours: 日长 in 节日长假 are parts of two words. */
const standApart = (text: string, index: number): boolean =>
  [index, index + 1, index + 2].every((place) => isBoundary(text, place));
