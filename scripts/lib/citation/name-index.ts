import { pairFilter } from '../pair-filter.ts';

/** The names that may begin at a place of a text, longest first. */
export type NameIndex = (text: string, index: number) => readonly string[];

const indexes = new WeakMap<ReadonlySet<string>, NameIndex>();

/** Sorts names by their first two characters, so that a text is searched for all of them in one pass. */
export function nameIndex(names: ReadonlySet<string>): NameIndex {
  // The same set is asked for with every piece of text of a compilation.
  const known = indexes.get(names);
  if (known) return known;
  const byPair = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (name.length < 2) continue;
    const beginning = name.slice(0, 2);
    byPair.set(beginning, [...(byPair.get(beginning) ?? []), name]);
  }
  const mayBegin = pairFilter(byPair.keys());
  const index: NameIndex = (text, at) => (mayBegin(text, at) && byPair.get(text.slice(at, at + 2))) || NONE;
  indexes.set(names, index);
  return index;
}

const NONE: readonly string[] = [];
