/** A title without its 《》 and outer space: 《办文制度》 → 办文制度. */
export function bareTitle(text: string): string {
  return text.trim().replace(/^《(.+)》$/u, '$1');
}

/** For use inside a regular expression. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A pattern source that matches any of the words, longer ones first, so that 行政许可 is never cut to 行政. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapePattern)
    .join('|');
}
