/** A match of one of many patterns. */
export interface PatternMatch<T> {
  readonly index: number;
  readonly text: string;
  readonly value: T;
}

/**
 * Searches a text for hundreds of patterns at once: only those are tried at a character that begin with it. A pattern
 * begins with a literal character or a class of them; look-behinds may stand before it.
 */
export function indexPatterns<T>(
  patterns: readonly (readonly [source: string, value: T])[],
): (text: string) => Iterable<PatternMatch<T>> {
  const byFirst = new Map<string, { readonly regex: RegExp; readonly value: T }[]>();
  for (const [source, value] of patterns) {
    const regex = new RegExp(source, 'uy');
    for (const character of firstCharacters(source)) {
      const sharers = byFirst.get(character);
      if (sharers) sharers.push({ regex, value });
      else byFirst.set(character, [{ regex, value }]);
    }
  }
  return function* find(text) {
    for (let index = 0; index < text.length; index += 1) {
      for (const { regex, value } of byFirst.get(text[index] ?? '') ?? []) {
        regex.lastIndex = index;
        const match = regex.exec(text);
        if (match) yield { index, text: match[0], value };
      }
    }
  };
}

function firstCharacters(source: string): readonly string[] {
  const start = source.replace(/^(?:\(\?<[!=][^)]*\))+/u, '');
  const [, characters] = /^\[([^\]^]+)\]/u.exec(start) ?? [];
  return [...(characters ?? start[0] ?? '')];
}
