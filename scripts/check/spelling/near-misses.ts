import { WORDS_BEGUN, WORDS_ENDED } from '../data/spelling/character-company.ts';
import { CHARACTER_USE } from '../data/spelling/character-use.ts';
import { COMMON_WORDS } from '../data/spelling/common-words.ts';
import { RARE_WORDS } from '../data/spelling/rare-words.ts';
import { WORD_USE } from '../data/spelling/word-use.ts';
import { cut, levelsOf } from './word-tables.ts';

/** What two characters were probably meant to be. */
export interface NearMiss {
  readonly meant: string;
  /** Whether they hardly ever meet by chance; otherwise only the words around them can tell. */
  readonly certain: boolean;
}

/** Words of two characters that are right as they stand. */
export const knownWords = (): ReadonlySet<string> =>
  new Set([
    ...[...COMMON_WORDS, RARE_WORDS].flatMap((words) => cut(words, 2)),
    ...levelsOf(WORD_USE, 2).keys(),
  ]);

/**
 * All pairs of characters that differ from a common word in one character of the same sound or shape and are no word
 * themselves. Of several words that could be meant, the commonest counts. A pair that may well meet by chance is only of
 * use where its word stands in some collocation.
 */
export function makeNearMisses(
  substitutes: ReadonlyMap<string, readonly string[]>,
  inCollocation: ReadonlySet<string>,
): ReadonlyMap<string, NearMiss> {
  const tiers = COMMON_WORDS.map((words) => cut(words, 2));
  const words = knownWords();
  const { chance, company } = makeCounts();
  const found = new Map<string, NearMiss>();
  const add = (meant: string, first: string, second: string, mostChance: number): void => {
    const together = chance(first, second);
    const certain = together <= mostChance && company(first, second) <= MOST_COMPANY;
    if (!certain && (together > TOO_OFTEN || !inCollocation.has(meant))) return;
    const wrong = first + second;
    if (words.has(wrong) || found.has(wrong)) return;
    found.set(wrong, { meant, certain });
  };
  for (const [tier, common] of tiers.entries()) {
    for (const word of common) {
      const [first = '', second = ''] = word;
      const most = MOST_CHANCE[tier] ?? 0;
      for (const other of substitutes.get(first) ?? []) add(word, other, second, most);
      for (const other of substitutes.get(second) ?? []) add(word, first, other, most);
    }
  }
  return found;
}

/** Powers of two of how often two characters that stand by themselves may meet; more often for words that offices use often. */
const MOST_CHANCE = [25, 22.5, 21];
/** The power of two of how many words two characters make with others: above it, they may well make one that no list has. */
const MOST_COMPANY = 11.5;

/** Above it, even the words around them cannot tell. */
const TOO_OFTEN = 32;

type Count = (first: string, second: string) => number;

/** Powers of two of how often two characters meet as words, and of how many words they make with others. */
function makeCounts(): { readonly chance: Count; readonly company: Count } {
  const use = levelsOf(CHARACTER_USE, 1);
  const begun = levelsOf(WORDS_BEGUN, 1);
  const ended = levelsOf(WORDS_ENDED, 1);
  return {
    chance: (first, second) => (use.get(first) ?? SELDOM) + (use.get(second) ?? SELDOM),
    company: (first, second) => (begun.get(first) ?? 0) + (ended.get(second) ?? 0),
  };
}

/** A character that the list lacks hardly ever stands by itself. */
const SELDOM = 4;
