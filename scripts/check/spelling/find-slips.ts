import { WORD_SEQUENCES } from '../data/spelling/word-sequences.ts';
import { makeFindConfusedWords } from './confused-words.ts';
import { makeFindMisfits, type Surroundings } from './context/find-misfits.ts';
import { FIGURES } from './context/word-sequences.ts';
import { makeFindMisspellings } from './misspellings.ts';
import { readRun } from './reading.ts';
import { surprise } from './surprise.ts';
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
export function makeFindSlips(wordSequences = WORD_SEQUENCES): FindSlips {
  const findConfusedWords = makeFindConfusedWords();
  const slipsIn = makeFindSlipsInRun(wordSequences);
  return (text) => {
    const confused = findConfusedWords(text).map((found): Slip => ({ ...found, certain: true }));
    const slips = [...confused];
    for (let start = nextHanzi(text, 0); start < text.length; ) {
      const end = endOfRun(text, start);
      const words = YEAR.test(text.slice(end, end + 5)) ? end - LONGEST_SIGN : end;
      const around = { isBehindFigure: isFigure(text, start - 1), isBeforeFigure: isFigure(text, end) };
      for (const found of end - start > 1 ? slipsIn(text.slice(start, end), around) : NONE) {
        const slip = { ...found, index: start + found.index };
        if (slip.index + slip.wrong.length > words) continue;
        if (!confused.some((other) => overlap(other, slip))) slips.push(slip);
      }
      start = nextHanzi(text, end);
    }
    return slips.length > 1 ? slips.sort((a, b) => a.index - b.index) : slips;
  };
}

/** What follows the sign of an organ in the number of a document, 示执发〔2026〕3号. A sign is no word. */
const YEAR = /^[〔[［（(]\d{4}/u;
const LONGEST_SIGN = 5;

/** What a run of hanzi shows by itself. It is kept: texts of offices say the same things again and again. */
function makeFindSlipsInRun(wordSequences: string): (run: string, around: Surroundings) => readonly Slip[] {
  const findWrongPhrases = makeFindWrongPhrases();
  const findMisspellings = makeFindMisspellings();
  const findMisfits = makeFindMisfits(wordSequences);
  const judged = [0, 1, 2, 3].map(() => new Map<string, readonly Slip[]>());
  return (run, around) => {
    const alike = judged[(around.isBehindFigure ? 1 : 0) + (around.isBeforeFigure ? 2 : 0)];
    const known = alike?.get(run);
    if (known) return known;
    const reading = readRun(run, surprise());
    const slips = findWrongPhrases(run).map((phrase): Slip => ({ ...phrase, certain: true }));
    for (const { index, meant, evidence } of [
      ...findMisspellings(reading),
      ...findMisfits(reading, around),
    ]) {
      const slip = {
        index,
        wrong: run.slice(index, index + meant.length),
        meant,
        certain: evidence >= CERTAIN,
      };
      if (!slips.some((other) => overlap(other, slip))) slips.push(slip);
    }
    alike?.set(run, slips);
    return slips;
  };
}

const NONE: readonly Slip[] = [];

function nextHanzi(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isHanzi(text.charCodeAt(index))) index += 1;
  return index;
}

/** Where the hanzi that stand without anything between them end. */
function endOfRun(text: string, start: number): number {
  let index = start;
  while (index < text.length && isHanzi(text.charCodeAt(index))) index += 1;
  return index;
}

const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A figure or a letter, which what it stands beside goes with. */
const isFigure = (text: string, index: number): boolean => FIGURES.test(text.charAt(index));

/** Bits of evidence above which a word was misspelt, however often it is written so. */
const CERTAIN = 20;

const overlap = (one: Slip, other: Slip): boolean =>
  one.index < other.index + other.wrong.length && other.index < one.index + one.wrong.length;
