import { CHARACTERS_IN_WRONG_COMPANY } from './characters-in-wrong-company.ts';
import { WORD_VARIANTS } from './word-variants.ts';
import { WORDS_OF_LIKE_SOUND } from './words-of-like-sound.ts';
import { WRONG_EVERYDAY_WORDS } from './wrong-everyday-words.ts';
import { WRONG_IDIOMS } from './wrong-idioms.ts';
import { WRONG_OFFICE_WORDS } from './wrong-office-words.ts';
import { WRONG_WORDS } from './wrong-words.ts';

/** A fixed wrong form with its right one. */
export interface Typo {
  readonly right: string;
  /** A form that older texts used, or that dictionaries allow beside the other. */
  readonly variant: boolean;
}

const read = (table: string, variant: boolean) =>
  table
    .trim()
    .split('\n')
    .map((line): readonly [pattern: string, typo: Typo] => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), { right: line.slice(at + 1), variant }];
    });

/** Pattern sources with what each should be. */
export const TYPOS = [
  ...read(WRONG_WORDS, false),
  ...read(WRONG_OFFICE_WORDS, false),
  ...read(WRONG_EVERYDAY_WORDS, false),
  ...read(WRONG_IDIOMS, false),
  ...read(WORDS_OF_LIKE_SOUND, false),
  ...read(CHARACTERS_IN_WRONG_COMPANY, false),
  ...read(WORD_VARIANTS, true),
];
