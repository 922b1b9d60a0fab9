import type { CffTable, PdfFont } from '../pdfmake-types.ts';

/**
 * Keeps fontkit from reading the outline of every letter that it embeds. It does so only to see which subroutines of a CFF
 * font they call, and 仿宋, in which nearly all of a booklet is set, has none. The bytes are the same.
 */
export function spareOutlines({ subset }: PdfFont): void {
  if (subset?.cff && !hasSubroutines(subset.cff)) Object.assign(subset, { font: UNREAD });
}

/** What a subset asks its font for when it is written. */
const UNREAD = { getGlyph: () => ({}) };

const hasSubroutines = ({ globalSubrIndex, topDict }: CffTable): boolean =>
  globalSubrIndex.length > 0 ||
  [topDict, ...(topDict.FDArray ?? [])].some(({ Private }) => (Private?.Subrs ?? []).length > 0);
