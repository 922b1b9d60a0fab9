import { CHARACTER_USE } from '../data/spelling/character-use.ts';
import { COMMON_WORDS } from '../data/spelling/common-words.ts';
import { RARE_WORDS } from '../data/spelling/rare-words.ts';

/** What two characters were probably meant to be. */
export interface NearMiss {
  readonly meant: string;
  /** Whether they hardly ever meet by chance; otherwise only the words around them can tell. */
  readonly certain: boolean;
}

/** Words of two characters that are right as they stand. */
export const knownWords = (): ReadonlySet<string> =>
  new Set([...COMMON_WORDS, RARE_WORDS].flatMap((words) => cut(words, 2)));

/** Cuts a run of words of one length apart. */
export const cut = (words: string, length: number): readonly string[] =>
  words.replace(/\s/g, '').match(new RegExp(`.{${length}}`, 'gu')) ?? [];

/**
 * All pairs of characters that differ from a common word in one character of the same sound or shape and are no word
 * themselves. Of several words that could be meant, the commonest counts. One that may well meet by chance is only of use
 * where its word stands in some collocation.
 */
export function makeNearMisses(
  substitutes: ReadonlyMap<string, readonly string[]>,
  inCollocation: ReadonlySet<string>,
): ReadonlyMap<string, NearMiss> {
  const use = characterUse();
  const tiers = COMMON_WORDS.map((words) => cut(words, 2));
  const words = knownWords();
  const found = new Map<string, NearMiss>();
  for (const [tier, common] of tiers.entries()) {
    for (const word of common) {
      for (const wrong of variants(word, substitutes)) {
        if (words.has(wrong) || found.has(wrong)) continue;
        const together = useOf(use, wrong[0]) + useOf(use, wrong[1]);
        const certain = together <= (CHANCE[tier] ?? 0);
        if (certain || (together <= OFTEN && inCollocation.has(word)))
          found.set(wrong, { meant: word, certain });
      }
    }
  }
  return found;
}

/** Powers of two of how often two characters that stand by themselves may meet; more often for words that offices use often. */
const CHANCE = [25, 22.5, 21];
/** Above it, even the words around them cannot tell. */
const OFTEN = 31;

/** `word` with one character put for another. */
export function* variants(
  word: string,
  substitutes: ReadonlyMap<string, readonly string[]>,
): Generator<string> {
  for (let index = 0; index < word.length; index += 1) {
    for (const other of substitutes.get(word[index] ?? '') ?? [])
      yield word.slice(0, index) + other + word.slice(index + 1);
  }
}

function characterUse(): ReadonlyMap<string, number> {
  return new Map(
    CHARACTER_USE.trim()
      .split('\n')
      .flatMap((line) => {
        const [power, characters = ''] = line.split(' ');
        return [...characters].map((character) => [character, Number(power)] as const);
      }),
  );
}

/** A character that the list lacks hardly ever stands by itself. */
const useOf = (use: ReadonlyMap<string, number>, character = '') => use.get(character) ?? 4;
