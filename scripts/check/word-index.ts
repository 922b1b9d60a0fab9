/**
 * Finds any of many words in a text, from left to right and the longest first, so that 行政许可法 is never read as
 * 行政许可. Its cost does not grow with the number of words.
 */
export function indexWords(
  words: Iterable<string>,
): (text: string) => Iterable<{ readonly word: string; readonly index: number }> {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const sharers of byFirst.values()) sharers.sort((a, b) => b.length - a.length);
  return function* find(text) {
    for (let index = 0; index < text.length; ) {
      const at = index;
      const word = byFirst.get(text[at] ?? '')?.find((one) => text.startsWith(one, at));
      if (word) yield { word, index };
      index += word?.length ?? 1;
    }
  };
}
