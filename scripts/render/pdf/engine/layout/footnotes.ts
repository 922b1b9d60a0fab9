import { mm } from '../../../../lib/page-geometry.ts';
import type { Page } from '../pdfmake-types.ts';
import type { TextLine } from '../text/text-line.ts';

/** Room for the rule above the first note of a page. */
export const NOTE_RULE_HEIGHT = 10;
const RULE_LENGTH = mm(50);

/** Notes that were given room at the foot of a page while its text was placed. */
export interface FootnoteArea {
  height: number;
  readonly lines: TextLine[];
}

/** Draws the notes of each page above its bottom margin, under a short rule. */
export function placeFootnotes(areas: ReadonlyMap<Page, FootnoteArea>): void {
  for (const [page, area] of areas) {
    const { left, bottom } = page.pageMargins;
    let y = page.pageSize.height - bottom - area.height;
    const rule = {
      x1: left,
      x2: left + RULE_LENGTH,
      y1: y + 4,
      y2: y + 4,
      lineWidth: 0.5,
      lineColor: '#000000',
    };
    page.items.push({ type: 'vector', item: { type: 'line', ...rule } });
    y += NOTE_RULE_HEIGHT;
    for (const line of area.lines) {
      line.x = left;
      line.y = y;
      y += line.getHeight();
      page.items.push({ type: 'line', item: line });
    }
  }
}
