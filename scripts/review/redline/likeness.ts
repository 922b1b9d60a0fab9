/** How often each pair of neighbouring characters occurs in a text. */
export type Profile = { readonly pairs: ReadonlyMap<string, number>; readonly size: number };

export function profileOf(text: string): Profile {
  const characters = text.replace(/\s/g, '');
  const pairs = new Map<string, number>();
  for (let at = 0; at < characters.length - 1; at++) {
    const pair = characters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: Math.max(0, characters.length - 1) };
}

/** Share of character pairs that two texts have in common, from 0 to 1 (Dice): two unrelated official texts have about 0.1. */
export function likeness(a: Profile, b: Profile): number {
  if (a.size + b.size === 0) return 1;
  const [fewer, more] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let common = 0;
  for (const [pair, count] of fewer) common += Math.min(count, more.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}
