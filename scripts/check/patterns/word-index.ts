import { pairFilter } from '../../lib/pair-filter.ts';

/** A word found in a text, at a UTF-16 index. */
export interface FoundWord {
  readonly word: string;
  readonly index: number;
}

/**
 * Finds any of many words in a text, from left to right and the longest first, so that 行政许可法 is never read as
 * 行政许可. Its cost does not grow with the number of words. Words of one character are not looked for.
 */
export function indexWords(words: Iterable<string>): (text: string) => readonly FoundWord[] {
  const byPair = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 2) continue;
    const pair = word.slice(0, 2);
    const sharers = byPair.get(pair);
    if (sharers) sharers.push(word);
    else byPair.set(pair, [word]);
  }
  for (const sharers of byPair.values()) sharers.sort((a, b) => b.length - a.length);
  const mayBegin = pairFilter(byPair.keys());
  return (text) => {
    let found: FoundWord[] | undefined;
    for (let index = 0; index + 1 < text.length; index += 1) {
      if (!mayBegin(text, index)) continue;
      const at = index;
      const word = byPair.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one, at));
      if (!word) continue;
      found ??= [];
      found.push({ word, index });
      index += word.length - 1;
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly FoundWord[] = [];
