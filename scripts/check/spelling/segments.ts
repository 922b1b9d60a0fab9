import { CHARACTER_USE } from '../data/spelling/character-use.ts';
import { COMMON_WORDS } from '../data/spelling/common-words.ts';
import { RARE_WORDS } from '../data/spelling/rare-words.ts';
import { WORD_USE } from '../data/spelling/word-use.ts';
import { cut, levelsOf } from './word-tables.ts';

/**
 * Whether a word begins at `index` of a text, or the text ends there: as the likeliest way to read what stands around has
 * it. Knows words of one and two characters; no dictionary of the machine is asked, so that it comes out the same
 * everywhere.
 */
export function isBoundary(text: string, index: number): boolean {
  const start = Math.max(0, index - AROUND);
  if (index === start || index >= text.length) return true;
  return likeliestCuts(text.slice(start, index + AROUND)).has(index - start);
}

/** Words of two characters in common use, with the power of two of how often they are used. */
export const wordsInUse = (): ReadonlyMap<string, number> => uses().words;

/** Whether two characters are a word in common use. */
export const isWord = (text: string): boolean => wordsInUse().has(text);

/** How many characters on either side tell where words begin and end. */
const AROUND = 8;

/** Where words begin in the likeliest way to cut a text: the product of how often its words are used is greatest. */
function likeliestCuts(text: string): ReadonlySet<number> {
  const { words, characters } = uses();
  const best = [0];
  const single: boolean[] = [];
  for (let end = 1; end <= text.length; end += 1) {
    const alone = (best[end - 1] ?? 0) + (characters.get(text[end - 1] ?? '') ?? SELDOM) - ALL;
    const pair = end > 1 ? words.get(text.slice(end - 2, end)) : undefined;
    const together = pair === undefined ? Number.NEGATIVE_INFINITY : (best[end - 2] ?? 0) + pair - ALL;
    best[end] = Math.max(alone, together);
    single[end] = alone >= together;
  }
  const cuts = new Set<number>();
  for (let end = text.length; end > 0; end -= single[end] ? 1 : 2) cuts.add(end);
  return cuts.add(0);
}

/** The power of two of all words counted together, and of a character that never stands by itself. */
const ALL = 26;
const SELDOM = 4;
/** That of a word which a list has without a count. */
const RARE = 4;

interface Uses {
  readonly words: ReadonlyMap<string, number>;
  readonly characters: ReadonlyMap<string, number>;
}

/** Made when it is first needed: other commands load this file, too. */
let known: Uses | undefined;
function uses(): Uses {
  known ??= { words: usesOfWords(), characters: levelsOf(CHARACTER_USE, 1) };
  return known;
}

/** Words that no count is known of are words all the same. */
function usesOfWords(): ReadonlyMap<string, number> {
  const uncounted = [...COMMON_WORDS, RARE_WORDS].flatMap((words) => cut(words, 2));
  return new Map([...uncounted.map((word) => [word, RARE] as const), ...levelsOf(WORD_USE, 2)]);
}
