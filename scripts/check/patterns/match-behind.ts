/** What stands behind a word, where it is as a pattern wants it. */
export interface MatchBehind {
  /** Where the word begins, by UTF-16 index, and where the match behind it ends. */
  readonly index: number;
  readonly end: number;
  /** What the groups of the pattern hold. */
  readonly groups: readonly string[];
}

/**
 * The first place of a text where `word` stands with `behind` right behind it. The pattern is sticky: one pattern serves all
 * words, where a pattern of its own for each would have to be compiled for it.
 */
export function matchBehind(text: string, word: string, behind: RegExp): MatchBehind | undefined {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    behind.lastIndex = index + word.length;
    const match = behind.exec(text);
    if (!match) continue;
    const [whole, ...groups] = match;
    return { index, end: index + word.length + whole.length, groups: groups.map((group) => group ?? '') };
  }
  return undefined;
}
