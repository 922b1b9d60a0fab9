import type { Frame } from '../nodes.ts';
import type { PageElementWriter, Vector } from '../pdfmake-types.ts';

/** Draws the border of what was placed since `start`, on each page that it fell on. */
export function drawFrame(
  writer: PageElementWriter,
  frame: Frame,
  start: { readonly page: number; readonly y: number },
): void {
  const context = writer.context();
  const left = context.x - frame.gap;
  const right = context.x + context.availableWidth + frame.gap;
  for (let page = start.page; page <= context.page; page += 1) {
    const placed = context.pages[page];
    if (!placed) continue;
    const top = page === start.page ? start.y : placed.pageMargins.top;
    const bottom = page === context.page ? context.y : placed.pageSize.height - placed.pageMargins.bottom;
    if (bottom <= top) continue;
    const line = (x1: number, y1: number, x2: number, y2: number): Vector => {
      return { type: 'line', x1, y1, x2, y2, lineWidth: frame.lineWidth, lineColor: frame.color };
    };
    const lines = [line(left, top, left, bottom)];
    if (frame.sides === 'all') {
      lines.push(line(right, top, right, bottom));
      if (page === start.page) lines.push(line(left, top, right, top));
      if (page === context.page) lines.push(line(left, bottom, right, bottom));
    }
    for (const each of lines) placed.items.push({ type: 'vector', item: each });
  }
}
