/** A word that may have been meant at a place of a run. */
interface Meant {
  readonly index: number;
  readonly meant: string;
  readonly evidence: number;
}

/** Of several that share a character, the one with the most evidence; from left to right. */
export function bestOf<T extends Meant>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.evidence - a.evidence)) {
    const clash = kept.some(
      (other) => one.index < other.index + other.meant.length && other.index < one.index + one.meant.length,
    );
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.index - b.index);
}
