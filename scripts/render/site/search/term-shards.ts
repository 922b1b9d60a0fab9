/** Terms whose first characters lie from `start` up to the next shard's. */
export interface TermShard {
  readonly start: string;
  /** Pages by term: the first number, then the distance to the next one each time. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

/** A shard is closed when it holds so many page numbers: about 150 KB, a tenth of a second on a slow line. */
const FULL = 40_000;

/**
 * Deals terms out, in the order given (by code point). Terms of the same first character stay together, so that a
 * search for one character finds all that begin with it in one file.
 */
export function termShards(
  sorted: readonly (readonly [term: string, pages: readonly number[]])[],
): readonly TermShard[] {
  const shards: { start: string; terms: Record<string, readonly number[]>; size: number }[] = [];
  let before: string | undefined;
  for (const [term, pages] of sorted) {
    const first = term.charAt(0);
    let shard = shards.at(-1);
    if (!shard || (shard.size >= FULL && first !== before)) {
      shard = { start: first, terms: {}, size: 0 };
      shards.push(shard);
    }
    shard.terms[term] = distances(pages);
    shard.size += pages.length;
    before = first;
  }
  return shards.map(({ start, terms }) => ({ start, terms }));
}

function distances(pages: readonly number[]): readonly number[] {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0));
}
