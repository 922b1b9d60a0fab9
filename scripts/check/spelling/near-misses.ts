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
  const words = knownWords();
  const counts = countsByCharacter();
  const countsOf = (character: string) => counts.get(character) ?? UNCOUNTED;
  const found = new Map<string, NearMiss>();
  for (const [tier, common] of COMMON_WORDS.entries()) {
    const mostChance = MOST_CHANCE[tier] ?? 0;
    for (const meant of cut(common, 2)) {
      const usual = inCollocation.has(meant);
      const add = (first: string, second: string, begins: Counts, ends: Counts): void => {
        const chance = begins.use + ends.use;
        const certain = chance <= mostChance && begins.begun + ends.ended <= MOST_COMPANY;
        if (!certain && (!usual || chance > TOO_OFTEN)) return;
        const wrong = first + second;
        if (!words.has(wrong) && !found.has(wrong)) found.set(wrong, { meant, certain });
      };
      const [first = '', second = ''] = meant;
      const [begins, ends] = [countsOf(first), countsOf(second)];
      for (const other of substitutes.get(first) ?? []) add(other, second, countsOf(other), ends);
      for (const other of substitutes.get(second) ?? []) add(first, other, begins, countsOf(other));
    }
  }
  return found;
}

/** Powers of two of how often two characters that stand by themselves may meet; more often for words that offices use often. */
const MOST_CHANCE = [26, 24, 22];
/** The power of two of how many words two characters make with others: above it, they may well make one that no list has. */
const MOST_COMPANY = 11;

/** Above it, even the words around them cannot tell. */
const TOO_OFTEN = 32;

/** Powers of two: how often a character is a word by itself, and how many words it begins and ends. */
interface Counts {
  readonly use: number;
  readonly begun: number;
  readonly ended: number;
}

/** A character that the lists lack hardly ever stands by itself. */
const UNCOUNTED: Counts = { use: 4, begun: 0, ended: 0 };

function countsByCharacter(): ReadonlyMap<string, Counts> {
  const begun = levelsOf(WORDS_BEGUN, 1);
  const ended = levelsOf(WORDS_ENDED, 1);
  return new Map(
    [...levelsOf(CHARACTER_USE, 1)].map(([character, use]) => [
      character,
      { use, begun: begun.get(character) ?? 0, ended: ended.get(character) ?? 0 },
    ]),
  );
}
