/** Cuts a run of words of one length apart. */
export function cut(words: string, length: number): readonly string[] {
  const run = words.replace(/\s/g, '');
  return Array.from({ length: run.length / length }, (_, index) =>
    run.slice(index * length, (index + 1) * length),
  );
}

/** By word, the number at the head of its line; the words of a line have one length and nothing between them. */
export function levelsOf(table: string, length: number): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [level, words = ''] = line.split(' ');
    for (const word of cut(words, length)) levels.set(word, Number(level));
  }
  return levels;
}
