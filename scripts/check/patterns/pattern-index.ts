import { pairFilter } from '../../lib/pair-filter.ts';
import { type LatePattern, latePattern } from './late-pattern.ts';
import { beginningsOf } from './pattern-beginnings.ts';

/** A match of one of many patterns. */
export interface PatternMatch<T> {
  readonly index: number;
  readonly text: string;
  readonly value: T;
}

/**
 * Searches a text for hundreds of patterns at once: only those are tried at a place that begin as the text does there. A
 * pattern begins with a literal character or a class of them; look-behinds may stand before it.
 */
export function indexPatterns<T>(
  patterns: readonly (readonly [source: string, value: T])[],
): PatternSearch<T> {
  let search: PatternSearch<T> | undefined;
  return (text) => {
    search ??= makeSearch(patterns);
    return search(text);
  };
}

type PatternSearch<T> = (text: string) => readonly PatternMatch<T>[];

function makeSearch<T>(patterns: readonly (readonly [source: string, value: T])[]): PatternSearch<T> {
  const byBeginning = new Map<string, Entry<T>[]>();
  for (const [source, value] of patterns) {
    const entry = { patternFor: latePattern(source, 'uy'), value };
    const beginnings = beginningsOf(source);
    // Nothing would ever find it, and nobody would miss it.
    if (beginnings.length === 0) throw new Error(`A pattern without a beginning: ${source}`);
    for (const beginning of beginnings) {
      const sharers = byBeginning.get(beginning);
      if (sharers) sharers.push(entry);
      else byBeginning.set(beginning, [entry]);
    }
  }
  const mayBeginPair = pairFilter([...byBeginning.keys()].filter((beginning) => beginning.length === 2));
  const alone = new Uint8Array(0x10000);
  for (const beginning of byBeginning.keys()) if (beginning.length === 1) alone[beginning.charCodeAt(0)] = 1;
  return (text) => {
    const found: PatternMatch<T>[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (mayBeginPair(text, index))
        tryAll(byBeginning.get(text.slice(index, index + 2)), text, index, found);
      if (alone[text.charCodeAt(index)] === 1) tryAll(byBeginning.get(text[index] ?? ''), text, index, found);
    }
    return found;
  };
}

function tryAll<T>(
  entries: readonly Entry<T>[] | undefined,
  text: string,
  index: number,
  found: PatternMatch<T>[],
): void {
  for (const { patternFor, value } of entries ?? []) {
    const regex = patternFor(text);
    if (!regex) continue;
    regex.lastIndex = index;
    const match = regex.exec(text);
    if (match) found.push({ index, text: match[0], value });
  }
}

interface Entry<T> {
  readonly patternFor: LatePattern;
  readonly value: T;
}
