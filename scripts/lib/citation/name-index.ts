/** The names that begin with two given characters, longest first. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<ReadonlySet<string>, NameIndex>();

/** Sorts names by their first two characters, so that a text is searched for all of them in one pass. */
export function nameIndex(names: ReadonlySet<string>): NameIndex {
  // The same set is asked for with every piece of text of a compilation.
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (name.length < 2) continue;
    const beginning = name.slice(0, 2);
    index.set(beginning, [...(index.get(beginning) ?? []), name]);
  }
  indexes.set(names, index);
  return index;
}
