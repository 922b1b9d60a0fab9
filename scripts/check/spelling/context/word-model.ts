import { wordNumber } from './word-number.ts';
import type { Habits, WordSequences } from './word-sequences.ts';

/** A word that can be read at some place. */
export interface Word {
  readonly number: number;
  /** How likely it is, 0 to 1, wherever it stands. */
  readonly alone: number;
  readonly habits: Habits;
}

/** How well words go with each other in texts of offices. */
export interface WordModel {
  /** The word from `start` to `end` of a text, which carries so many bits of surprise in other texts. */
  readonly word: (text: string, start: number, end: number, bits: number) => Word;
  /** Bits of surprise of a word behind another. */
  readonly bits: (previous: Word, word: Word) => number;
  /** Whether a word was ever seen behind another. */
  readonly haveMet: (previous: Word, word: Word) => boolean;
}

/**
 * Counts tell how likely a word is. Part of what was counted is kept back for what was never seen (absolute discounting):
 * behind a word it goes to all words as likely as they are anywhere, and of all words to those of other texts.
 */
export function wordModel({ size, words, habits, count }: WordSequences): WordModel {
  const rest = (FROM_WORD * words) / size;
  const made = new Map<number, Word>();
  return {
    word: (text, start, end, bits) => {
      const number = wordNumber(text, start, end);
      const known = made.get(number);
      if (known) return known;
      const own = habits(number);
      const seen = own ? Math.max(0, own.count - FROM_WORD) / size : 0;
      const word = { number, alone: seen + rest * 2 ** -bits, habits: own ?? NEVER_SEEN };
      made.set(number, word);
      return word;
    },
    bits: (previous, word) => {
      const { followed, followers } = previous.habits;
      if (followed === 0) return -Math.log2(word.alone);
      const often = word.habits.count > 0 ? count(previous.number, word.number) : 0;
      const seen = often > 0 ? often - FROM_PAIR : 0;
      return -Math.log2((seen + FROM_PAIR * followers * word.alone) / followed);
    },
    haveMet: (previous, word) => count(previous.number, word.number) > 0,
  };
}

const NEVER_SEEN: Habits = { count: 0, followed: 0, followers: 0 };

/** What is kept back of each count. */
const FROM_WORD = 0.6;
const FROM_PAIR = 0.75;
