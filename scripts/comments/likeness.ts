/** From 0 to 1: the share of neighbouring pairs of characters that two texts have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = pairCounts(a);
  let common = 0;
  let count = 0;
  for (const [pair, times] of pairCounts(b)) {
    common += Math.min(times, pairs.get(pair) ?? 0);
    count += times;
  }
  const total = count + [...pairs.values()].reduce((sum, times) => sum + times, 0);
  return total === 0 ? 0 : (2 * common) / total;
}

/** With an edge at both ends, so that a text of one character has pairs, too. */
function pairCounts(text: string): ReadonlyMap<string, number> {
  const edged = `^${text}$`;
  const counts = new Map<string, number>();
  for (let index = 0; index < edged.length - 1; index++) {
    const pair = edged.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
