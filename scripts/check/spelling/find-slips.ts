import { makeFindConfusedWords } from './confused-words.ts';
import { type Misspelling, makeFindMisspellings } from './misspellings.ts';
import { makeFindWrongPhrases } from './wrong-phrases.ts';

/** A word or a phrase with a wrong character. */
export interface Slip {
  readonly index: number;
  readonly wrong: string;
  readonly meant: string;
  /** Whether nothing else can have been meant; otherwise it may be a word that no list has. */
  readonly certain: boolean;
}

/**
 * Finds common words and idioms with one character of the same sound or shape for another, and words in the company that
 * another one keeps.
 */
export type FindSlips = (text: string) => readonly Slip[];

/** Prepares the search, which takes some time, so it is done once. */
export function makeFindSlips(): FindSlips {
  const findWrongPhrases = makeFindWrongPhrases();
  const findConfusedWords = makeFindConfusedWords();
  const findMisspellings = makeFindMisspellings();
  // Texts of offices say the same things again and again.
  const judged = new Map<string, readonly Misspelling[]>();
  const misspellingsIn = (run: string) => {
    const known = judged.get(run) ?? findMisspellings(run);
    judged.set(run, known);
    return known;
  };

  return (text) => {
    const listed = [...findWrongPhrases(text), ...findConfusedWords(text)];
    const sure = listed.map((found): Slip => ({ ...found, certain: true }));
    const slips = [...sure];
    for (const { 0: run, index: start } of text.matchAll(RUN)) {
      for (const { index, meant, evidence } of misspellingsIn(run)) {
        const slip = sliceOf(run, start, index, meant, evidence);
        if (!sure.some((other) => overlap(other, slip))) slips.push(slip);
      }
    }
    return slips.sort((a, b) => a.index - b.index);
  };
}

/** Hanzi without anything between them. */
const RUN = /[\u4e00-\u9fff]{2,}/gu;

function sliceOf(run: string, start: number, index: number, meant: string, evidence: number): Slip {
  const wrong = run.slice(index, index + meant.length);
  return { index: start + index, wrong, meant, certain: evidence >= CERTAIN };
}

/** Bits of evidence above which a word was misspelt, however often it is written so. */
const CERTAIN = 20;

const overlap = (one: Slip, other: Slip): boolean =>
  one.index < other.index + other.wrong.length && other.index < one.index + one.wrong.length;
