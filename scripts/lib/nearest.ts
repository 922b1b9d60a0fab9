/**
 * The candidate that was most likely meant by `word`: the fewest characters to change, at most half of the longer
 * one. Undefined when nothing is that near. Among equals the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const size = [...word].length;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    // As many characters as one has more than the other have to be added at least.
    const least = Math.abs([...candidate].length - size);
    if (least > Math.max(word.length, candidate.length) / 2 || (best && least >= best.distance)) continue;
    const distance = editDistance(word, candidate);
    if (distance > Math.max(word.length, candidate.length) / 2) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  const [lefts, rights] = [[...a], [...b]];
  let previous = [...rights.keys(), rights.length];
  for (const [row, left] of lefts.entries()) {
    const current = [row + 1];
    for (let column = 0; column < rights.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (left === rights[column] ? 0 : 1);
      const removed = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
