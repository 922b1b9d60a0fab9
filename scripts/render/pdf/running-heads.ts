import type { BookEntry } from './book-entries.ts';
import type { Anchor } from './engine/anchors.ts';

/** Heads name the part and the chapter; a power would change them on every page. */
const DEEPEST = 2;

interface Begin {
  readonly page: number;
  readonly head: string;
}

/**
 * What stands in the head of each page: the part and chapter that run on from the page before. A page on which a chapter
 * begins has none, since its title says it.
 */
export function runningHeads(
  entries: readonly BookEntry[],
  anchors: ReadonlyMap<string, Anchor>,
): (page: number) => string | undefined {
  const begins = collect(entries, anchors, '');
  const heads = new Map<number, string>();
  const opened = new Set(begins.map(({ page }) => page));
  for (const { page, head } of begins) heads.set(page, head);
  const sorted = [...heads.keys()].sort((a, b) => a - b);

  return (page) => {
    if (opened.has(page)) return undefined;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= page) low = middle + 1;
      else high = middle;
    }
    const begun = sorted[low - 1];
    return begun === undefined ? undefined : heads.get(begun);
  };
}

function collect(
  entries: readonly BookEntry[],
  anchors: ReadonlyMap<string, Anchor>,
  above: string,
): readonly Begin[] {
  return entries.flatMap((entry): readonly Begin[] => {
    const anchor = anchors.get(entry.id);
    if (!anchor || entry.level > DEEPEST) return [];
    const head = above === '' ? entry.title : `${above}　·　${entry.title}`;
    return [{ page: anchor.page, head }, ...collect(entry.children, anchors, head)];
  });
}
