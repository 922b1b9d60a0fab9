import { COLLOCATIONS } from '../data/spelling/collocations.ts';
import { OFFICE_PHRASES } from '../data/spelling/office-phrases.ts';
import { SET_PHRASES } from '../data/spelling/set-phrases.ts';
import { knownWords, makeNearMisses, type NearMiss } from './near-misses.ts';
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
export type FindSlips = (text: string) => Iterable<Slip>;

/** What may begin, or end, at a pair of characters. */
interface Lead {
  nearMiss?: NearMiss;
  readonly heads: string[];
  readonly tails: string[];
}

/** Prepares the search; costs some 100 ms, so it is made once. */
export function makeFindSlips(): FindSlips {
  const substitutes = makeSubstitutes();
  const leads = new Map<string, Lead>();
  const lead = (pair: string): Lead => {
    const known = leads.get(pair) ?? { heads: [], tails: [] };
    leads.set(pair, known);
    return known;
  };
  const collocations = new Set(cut(COLLOCATIONS, 4));
  const inCollocation = new Set([...collocations].flatMap((pair) => [pair.slice(0, 2), pair.slice(2)]));
  for (const [pair, nearMiss] of makeNearMisses(substitutes, inCollocation)) lead(pair).nearMiss = nearMiss;
  const phrases = new Set([...cut(SET_PHRASES, 4), ...cut(OFFICE_PHRASES, 4)]);
  for (const phrase of phrases) {
    lead(phrase.slice(0, 2)).heads.push(phrase);
    lead(phrase.slice(2)).tails.push(phrase);
  }
  const words = knownWords();
  /** Not where the half that differs is a word of its own: 财物管理 is no 财务管理. */
  const differsByOne = (text: string, phrase: string) => {
    if (text.length !== phrase.length || phrases.has(text)) return false;
    const at = [...phrase].findIndex((character, index) => character !== text[index]);
    const half = text.slice(at < 2 ? 0 : 2, at < 2 ? 2 : 4);
    return (
      at >= 0 &&
      !words.has(half) &&
      text.slice(at + 1) === phrase.slice(at + 1) &&
      substitutes.get(phrase[at] ?? '')?.includes(text[at] ?? '') === true
    );
  };

  return function* findSlips(text) {
    let told = 0;
    for (let index = 0; index + 1 < text.length; index += 1) {
      const known = leads.get(text.slice(index, index + 2));
      if (!known) continue;
      for (const phrase of known.heads) {
        const wrong = text.slice(index, index + 4);
        if (!differsByOne(wrong, phrase) || !isBoundary(text, index)) continue;
        told = index + 4;
        yield { index, wrong, meant: phrase };
      }
      for (const phrase of known.tails) {
        const wrong = text.slice(Math.max(0, index - 2), index + 2);
        // A phrase whose first half is whole has been found at its head.
        if (
          wrong.slice(0, 2) !== phrase.slice(0, 2) &&
          differsByOne(wrong, phrase) &&
          isBoundary(text, index - 2)
        ) {
          told = index + 2;
          yield { index: index - 2, wrong, meant: phrase };
        }
      }
      const { nearMiss } = known;
      if (nearMiss && index >= told && isMeant(text, index, nearMiss, collocations))
        yield { index, wrong: text.slice(index, index + 2), meant: nearMiss.meant };
    }
  };
}

function isMeant(
  text: string,
  index: number,
  { meant, certain }: NearMiss,
  collocations: ReadonlySet<string>,
): boolean {
  const usual =
    collocations.has(text.slice(Math.max(0, index - 2), index) + meant) ||
    collocations.has(meant + text.slice(index + 2, index + 4));
  return (certain || usual) && standApart(text, index);
}

/** Whether neither character belongs to a word with its other neighbours: 日长 in 节日长假 are parts of two words. */
const standApart = (text: string, index: number): boolean =>
  [index, index + 1, index + 2].every((place) => isBoundary(text, place));
