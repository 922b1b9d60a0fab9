import { CONFUSED_IN_OFFICES } from '../data/confused-in-offices.ts';
import { CONFUSED_WORDS } from '../data/confused-words.ts';
import { MISSPELT_PHRASES } from '../data/misspelt-phrases.ts';
import { PHRASES_CUT_SHORT } from '../data/phrases-cut-short.ts';
import { SLIPS_OF_OFFICE_WORDS } from '../data/slips-of-office-words.ts';
import { WORDS_CUT_SHORT } from '../data/words-cut-short.ts';
import { WORDS_OF_FALSE_CHOICE } from '../data/words-of-false-choice.ts';
import { WORDS_OF_NO_USE } from '../data/words-of-no-use.ts';
import { WORDS_OF_RARE_USE } from '../data/words-of-rare-use.ts';
import { WORDS_OF_WRONG_CHARACTER } from '../data/words-of-wrong-character.ts';
import { WORDS_OF_WRONG_SOUND } from '../data/words-of-wrong-sound.ts';
import { indexWords } from '../patterns/word-index.ts';
import { isBoundary } from './segments.ts';

/** A word that is right elsewhere, in company that another one keeps. */
export interface ConfusedWord {
  readonly index: number;
  readonly wrong: string;
  readonly meant: string;
}

/** The company that tells a word from the one it is confused with; all empty where the word is always wrong. */
interface Company {
  readonly meant: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly near: readonly string[];
  /** What shows, in the same clause and in the same sentence, that the word is right. */
  readonly unless: readonly string[];
  readonly unlessInSentence: readonly string[];
}

const TABLES = [
  CONFUSED_WORDS,
  CONFUSED_IN_OFFICES,
  WORDS_OF_FALSE_CHOICE,
  WORDS_OF_NO_USE,
  WORDS_OF_RARE_USE,
  MISSPELT_PHRASES,
  SLIPS_OF_OFFICE_WORDS,
  WORDS_CUT_SHORT,
  PHRASES_CUT_SHORT,
  WORDS_OF_WRONG_CHARACTER,
  WORDS_OF_WRONG_SOUND,
];

/** Prepares the search for words in wrong company. */
export function makeFindConfusedWords(): (text: string) => readonly ConfusedWord[] {
  const companies = readCompanies(TABLES.map((table) => table.trim()).join('\n'));
  const findWords = indexWords(companies.keys());
  return (text) =>
    findWords(text).flatMap(({ word: wrong, index }) => {
      const found = companies.get(wrong)?.find((company) => isInWrongCompany(text, index, wrong, company));
      return found ? [{ index, wrong, meant: found.meant }] : [];
    });
}

function isInWrongCompany(text: string, index: number, wrong: string, company: Company): boolean {
  const { before, behind, near, unless, unlessInSentence } = company;
  const end = index + wrong.length;
  const always = before.length + behind.length + near.length === 0;
  const shown =
    always ||
    before.some((word) => text.endsWith(word, index)) ||
    behind.some((word) => text.startsWith(word, end)) ||
    holdsAny(stretch(text, index, end, CLAUSE_END).join(' '), near);
  return (
    shown &&
    !holdsAny(stretch(text, index, end, CLAUSE_END).join(wrong), unless) &&
    !holdsAny(stretch(text, index, end, SENTENCE_END).join(wrong), unlessInSentence) &&
    isBoundary(text, index) &&
    isBoundary(text, end)
  );
}

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

const CLAUSE_END = /[，。；：！？]/u;
const SENTENCE_END = /[。；！？]/u;

/** What stands before a word and behind it in its clause or sentence. */
function stretch(text: string, index: number, end: number, limit: RegExp): readonly [string, string] {
  const before = text.slice(0, index).split(limit).at(-1) ?? '';
  const behind = text.slice(end).split(limit)[0] ?? '';
  return [before, behind];
}

/** By what was typed; a word that is confused with several others has several companies. */
function readCompanies(table: string): ReadonlyMap<string, readonly Company[]> {
  const companies = new Map<string, Company[]>();
  for (const line of table.trim().split('\n')) {
    const [typed = '', meant = '', ...signs] = line.split(' ');
    const after = (sign: string) =>
      signs
        .find((one) => one.startsWith(sign))
        ?.slice(1)
        .split('、') ?? [];
    const company = {
      meant,
      before: after('<'),
      behind: after('>'),
      near: after('~'),
      unless: after('!'),
      unlessInSentence: after('^'),
    };
    companies.set(typed, [...(companies.get(typed) ?? []), company]);
  }
  return companies;
}
