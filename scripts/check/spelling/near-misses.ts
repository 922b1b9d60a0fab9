import { pairFilter } from '../../lib/pair-filter.ts';
import { WORDS_BEGUN, WORDS_ENDED } from '../data/spelling/character-company.ts';
import { CHARACTER_USE } from '../data/spelling/character-use.ts';
import { COMMON_WORDS } from '../data/spelling/common-words.ts';
import { RARE_WORDS } from '../data/spelling/rare-words.ts';
import { wordsInUse } from './segments.ts';
import { cut, levelsOf } from './word-tables.ts';

/** What two characters were probably meant to be. */
export interface NearMiss {
  readonly meant: string;
  /**
   * How many of its neighbours must be words that the meant one often stands beside: none where the two characters hardly
   * ever meet by chance, both where each of them is often a word by itself, as in 只付 and 来院.
   */
  readonly needs: 0 | 1 | 2;
}

/** Words of two characters that are right as they stand. Made when they are first needed. */
export function knownWords(): ReadonlySet<string> {
  known ??= new Set([
    ...[...COMMON_WORDS, RARE_WORDS].flatMap((words) => cut(words, 2)),
    ...wordsInUse().keys(),
  ]);
  return known;
}
let known: ReadonlySet<string> | undefined;

/** What two characters were probably meant to be, if they are no word themselves. */
export type FindNearMiss = (first: string, second: string) => NearMiss | undefined;

/**
 * Finds the common word that a pair differs from in one character of the same sound or shape. Of several words that could
 * be meant, the commonest counts. A pair that may well meet by chance is only of use where its word stands in some
 * collocation.
 */
export function makeFindNearMiss(
  substitutes: ReadonlyMap<string, readonly string[]>,
  inCollocation: ReadonlySet<string>,
): FindNearMiss {
  const words = knownWords();
  const counts = countsByCharacter();
  const commonness = commonnessOfWords();
  const mayBeCommon = pairFilter(commonness.keys());
  return (first, second) => {
    if (words.has(first + second)) return undefined;
    const [begins, ends] = [counts.get(first) ?? UNCOUNTED, counts.get(second) ?? UNCOUNTED];
    const chance = begins.use + ends.use;
    const bothAlone = Math.min(begins.use, ends.use) >= ALONE;
    const unlikely = begins.begun + ends.ended <= MOST_COMPANY;
    let best: (NearMiss & Commonness) | undefined;
    const consider = (meant: string) => {
      const common = mayBeCommon(meant, 0) ? commonness.get(meant) : undefined;
      if (!common || (best && best.rank < common.rank)) return;
      const certain = unlikely && chance <= (MOST_CHANCE[common.tier] ?? 0);
      if (certain) best = { meant, needs: 0, ...common };
      else if (inCollocation.has(meant) && chance <= TOO_OFTEN)
        best = { meant, needs: bothAlone ? 2 : 1, ...common };
    };
    for (const other of substitutes.get(first) ?? []) consider(other + second);
    for (const other of substitutes.get(second) ?? []) consider(first + other);
    return best;
  };
}

interface Commonness {
  readonly tier: number;
  /** 0 is the commonest word. */
  readonly rank: number;
}

function commonnessOfWords(): ReadonlyMap<string, Commonness> {
  const ranked = new Map<string, Commonness>();
  for (const [tier, common] of COMMON_WORDS.entries()) {
    for (const word of cut(common, 2)) if (!ranked.has(word)) ranked.set(word, { tier, rank: ranked.size });
  }
  return ranked;
}

/** Powers of two of how often two characters that stand by themselves may meet; more often for words that offices use often. */
const MOST_CHANCE = [26, 24, 22];
/** The power of two of how many words two characters make with others: above it, they may well make one that no list has. */
const MOST_COMPANY = 11;

/** The power of two from which on a character is often a word by itself. */
const ALONE = 12;

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
