import type { Frame } from '../nodes.ts';
import type { PageElementWriter, Vector } from '../pdfmake-types.ts';

/** Where something begins, before it is placed. */
export interface FrameStart {
  readonly page: number;
  readonly y: number;
  /** Things on the page so far. */
  readonly items: number;
}

export function frameStart(writer: PageElementWriter): FrameStart {
  const { page, y, pages } = writer.context();
  return { page, y, items: pages[page]?.items.length ?? 0 };
}

/** Draws the border of what was placed since `start`, on each page that it fell on. */
export function drawFrame(writer: PageElementWriter, frame: Frame, start: FrameStart): void {
  const context = writer.context();
  const left = context.x - frame.gap;
  const right = context.x + context.availableWidth + frame.gap;
  for (let page = start.page; page <= context.page; page += 1) {
    const placed = context.pages[page];
    if (!placed) continue;
    const top = page === start.page ? start.y : placed.pageMargins.top;
    const bottom = page === context.page ? context.y : placed.pageSize.height - placed.pageMargins.bottom;
    // What did not fit any more left nothing to frame on the page where it was to begin.
    const isEmpty = page === start.page && page < context.page && placed.items.length === start.items;
    if (bottom <= top || isEmpty) continue;
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
