import { WORDS_OF_THREE } from '../data/spelling/longer-words.ts';
import { pairNumber } from './pair-table.ts';
import { type SubstitutesOf, substitutes } from './sound-and-shape.ts';
import { surprise } from './surprise.ts';
import { cut, type Pairs } from './word-tables.ts';

/** A word that one other character would make of what stands in a run. */
export interface Repair {
  readonly index: number;
  readonly meant: string;
  /** Where the character stands that would be another. */
  readonly at: number;
  /** The bits of surprise of the word and of the slip. */
  readonly bits: number;
}

/** The words that another character at a place of a run would make with its neighbours. */
export type RepairsAt = (run: string, at: number) => readonly Repair[];

/** Prepares the search. */
export function makeRepairs(): RepairsAt {
  const substitutesOf = substitutes();
  const withNext = pairRepairs(0, substitutesOf);
  const withPrevious = pairRepairs(1, substitutesOf);
  const threeRepairs = makeThreeRepairs(substitutesOf);
  return (run, at) => {
    const repairs: Repair[] = [];
    const add = (index: number, words: readonly Meant[]) => {
      for (const { meant, bits } of words) repairs.push({ index, meant, at, bits });
    };
    if (at > 0) add(at - 1, withPrevious(run.charCodeAt(at - 1), run.charCodeAt(at)));
    if (at + 1 < run.length) add(at, withNext(run.charCodeAt(at), run.charCodeAt(at + 1)));
    for (const place of PLACES) {
      const index = at - place;
      if (index >= 0 && index + 3 <= run.length) add(index, threeRepairs(run, index, place));
    }
    return repairs;
  };
}

interface Meant {
  readonly meant: string;
  readonly bits: number;
}

/**
 * Characters that only sound alike are seldom mistaken for each other where they do not look alike, too; and two that begin
 * and end many words are likelier a word that no list has: 交验, 各记.
 */
const SOUND_ALONE = 3;
const EASE = 0.5;
const HARD = 9;
/** Slips of the ear are rarer than those of the choice among characters that a keyboard offers. */
const NEAR_SOUND = 4;
/** Nor does a reader see one character for another as often as where they are next to the same. */
const TWIN = -3;
/** Bits of surprise above which a word is too seldom used to be taken for what was meant. */
const RAREST = 19;
const RAREST_OF_THREE = 22;

/**
 * The words of two characters that a pair was perhaps typed for, which is no word itself; `place` tells which of the two is
 * wrong. What it has judged is kept: texts of offices say the same things again and again.
 */
function pairRepairs(
  place: 0 | 1,
  substitutesOf: SubstitutesOf,
): (first: number, second: number) => readonly Meant[] {
  const known = surprise();
  const { first: firsts, second: seconds } = known.common;
  const [right, wrong] = place === 0 ? [seconds, firsts] : [firsts, seconds];
  const withSame = chainsOf(known.common, right);
  const judged = new Map<number, readonly Meant[]>();
  return (first, second) => {
    if (known.ofPair(first, second) > 0) return NO_WORD;
    const pair = pairNumber(first, second);
    const before = judged.get(pair);
    if (before) return before;
    const meant = judge(first, second);
    judged.set(pair, meant);
    return meant;
  };

  function judge(first: number, second: number): readonly Meant[] {
    const { alike, shaped, twins, near } = substitutesOf(place === 0 ? first : second);
    const heard = SOUND_ALONE + EASE * Math.max(0, known.easeOfPair(first, second) - HARD);
    const slipTo = (other: number) => (twins.has(other) ? TWIN : shaped.has(other) ? 0 : heard);
    const words: Meant[] = [];
    for (let word = withSame.head(place === 0 ? second : first); word >= 0; word = withSame.next(word)) {
      const other = wrong[word] ?? 0;
      const isAlike = alike.has(other);
      if (!isAlike && !near.has(other)) continue;
      const bits = known.ofPair(firsts[word] ?? 0, seconds[word] ?? 0);
      if (bits > RAREST) continue;
      const meant = String.fromCharCode(firsts[word] ?? 0, seconds[word] ?? 0);
      words.push({ meant, bits: bits + (isAlike ? slipTo(other) : heard + NEAR_SOUND) });
    }
    return words;
  }
}

const NO_WORD: readonly Meant[] = [];

/** The words that have a character in common, each by its number: where such words begin, and which comes behind one. */
interface Chains {
  readonly head: (code: number) => number;
  readonly next: (word: number) => number;
}

/** Links the words that have the same character in `characters`, in their order; behind the last one stands -1. */
function chainsOf({ size }: Pairs, characters: Uint16Array): Chains {
  const heads = new Int32Array(0x10000).fill(-1);
  const nexts = new Int32Array(size);
  for (let word = size - 1; word >= 0; word -= 1) {
    const code = characters[word] ?? 0;
    nexts[word] = heads[code] ?? -1;
    heads[code] = word;
  }
  return { head: (code) => heads[code] ?? -1, next: (word) => nexts[word] ?? -1 };
}

type Place = 0 | 1 | 2;
const PLACES: readonly Place[] = [0, 1, 2];

/** The words of three characters that three were perhaps typed for, the one at `place` wrongly. */
function makeThreeRepairs(
  substitutesOf: SubstitutesOf,
): (run: string, index: number, place: Place) => readonly Meant[] {
  const known = surprise();
  const like = PLACES.map(wordsWithout);
  return (run, index, place) => {
    const words = like[place]?.get(othersOf(run, index, place));
    if (!words) return NO_WORD;
    const { alike } = substitutesOf(run.charCodeAt(index + place));
    return cut(words, 3)
      .filter((word) => alike.has(word.charCodeAt(place)))
      .map((meant) => ({ meant, bits: known.ofLonger(meant, 0, 3) }));
  };
}

/** The words of three characters, without a space between them, by the two that are left without the one at `place`. */
function wordsWithout(place: Place): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const line of WORDS_OF_THREE.trim().split('\n')) {
    const start = line.indexOf(' ') + 1;
    if (Number(line.slice(0, start)) > RAREST_OF_THREE) continue;
    for (let at = start; at < line.length; at += 3) {
      const key = othersOf(line, at, place);
      words.set(key, (words.get(key) ?? '') + line.slice(at, at + 3));
    }
  }
  return words;
}

/** The two characters beside the one at `place` of three, as a number. */
const othersOf = (text: string, index: number, place: Place): number =>
  pairNumber(text.charCodeAt(index + (place === 0 ? 1 : 0)), text.charCodeAt(index + (place === 2 ? 1 : 2)));
