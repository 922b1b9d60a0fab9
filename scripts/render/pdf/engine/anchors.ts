import type { Page } from './pdfmake-types.ts';

/** Where an id was printed. `page` counts from 0; `top` in points from the top edge of the sheet. */
export interface Anchor {
  readonly page: number;
  readonly top: number;
}

/** The places of all ids, found on the finished pages. */
export function findAnchors(pages: readonly Page[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  pages.forEach((page, index) => {
    for (const item of page.items) {
      if (item.type !== 'line' || item.item.content.start !== 0) continue;
      for (const id of item.item.node?.anchors ?? []) {
        if (!anchors.has(id)) anchors.set(id, { page: index, top: item.item.y });
      }
    }
  });
  return anchors;
}
