import type { Pinyin } from './pinyin.ts';

/** Longer beginnings tell no two titles apart. */
const LONGEST = 24;

/**
 * What finds a title by its sound: 信访事项 by `xinfangshixiang`, `fangshixiang` … and by `xfsx`, `fsx` …, so that a
 * query that begins any of them finds it from its middle too. A word that stands for another is found by either.
 */
export function spokenTerms(
  title: string,
  synonyms: readonly (readonly string[])[],
  pinyin: Pinyin,
): readonly string[] {
  const alike = synonyms
    .filter((group) => group.some((word) => title.includes(word)))
    .flatMap((group) => group.filter((word) => !title.includes(word)));
  return [...endingsOf(pinyin.syllables(title)), ...alike.flatMap((word) => wholeOf(pinyin.syllables(word)))];
}

function endingsOf(syllables: readonly string[]): readonly string[] {
  return syllables.slice(0, -1).flatMap((_, index) => wholeOf(syllables.slice(index)));
}

function wholeOf(syllables: readonly string[]): readonly string[] {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [initials, syllables.join('').slice(0, LONGEST)];
}
