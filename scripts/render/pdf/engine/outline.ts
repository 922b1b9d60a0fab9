import type { Anchor } from './anchors.ts';
import type { PdfDocument, PdfOutline } from './pdfmake-types.ts';

/** A bookmark and those below it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly children: readonly OutlineEntry[];
}

/** Levels that a reader shows unfolded. */
const OPEN_LEVELS = 1;

/** Writes the bookmarks: each opens its page at the height of its title. Call it when all pages are drawn. */
export function writeOutline(
  document: PdfDocument,
  entries: readonly OutlineEntry[],
  anchors: ReadonlyMap<string, Anchor>,
  pageWidths: readonly number[],
): void {
  const add = (parent: PdfOutline, entry: OutlineEntry, level: number): void => {
    const anchor = anchors.get(entry.id);
    if (!anchor) return;
    // pdfkit counts `left` from the right edge.
    const left = pageWidths[anchor.page] ?? 0;
    const options = { pageNumber: anchor.page, top: Math.max(0, anchor.top - 8), left, expanded: false };
    const item = parent.addItem(entry.title, options);
    for (const child of entry.children) add(item, child, level + 1);
    writeCount(item, level < OPEN_LEVELS);
  };
  for (const entry of entries) add(document.outline, entry, 0);
  writeCount(document.outline, true);
}

/** PDF 32000-1 §12.3.3: a positive /Count unfolds an item and counts what is then seen; pdfkit counts children only. */
function writeCount(item: PdfOutline, open: boolean): void {
  if (item.children.length === 0) return;
  const visible = item.children.reduce((sum, child) => {
    const below = child.outlineData.Count;
    return sum + 1 + (typeof below === 'number' && below > 0 ? below : 0);
  }, 0);
  item.outlineData.Count = open ? visible : -visible;
}
