import { MARGINS, MIRROR_SHIFT, mm, PAGE_NUMBER } from '../../lib/page-geometry.ts';
import type { FontRole } from '../../model/output.ts';
import { drawText } from './engine/draw/draw-text.ts';
import type { PdfDocument } from './engine/pdfmake-types.ts';
import type { PageContext } from './engine/print.ts';
import { setLine } from './engine/text/set-line.ts';
import { shape, type TextTools } from './engine/text/shape.ts';

export interface Furniture {
  /** `— 12 —`; absent on the cover. */
  readonly number?: string;
  /** 部分 · 科室, in the outer corner; absent where a chapter begins. */
  readonly head?: string;
  /** 草案, beside the binding. */
  readonly stamp?: string;
}

const HEAD = { size: 9, color: '#555555', baseline: mm(24), rule: mm(26) };
const STAMP = { size: 10.5, color: '#444444', padding: 4, baseline: mm(24) - 2.5 };

export function isEven(context: PageContext): boolean {
  return context.index % 2 === 1;
}

/** An even page lies on the back of an odd one: its text area is mirrored (GB/T 9704-2012 §5.2). */
export function mirrorShift(context: PageContext): { readonly x: number; readonly y: number } {
  if (!isEven(context)) return { x: 0, y: 0 };
  return isLandscape(context) ? { x: 0, y: -MIRROR_SHIFT } : { x: -MIRROR_SHIFT, y: 0 };
}

function isLandscape({ page }: PageContext): boolean {
  return page.pageSize.orientation === 'landscape';
}

/** Draws head, stamp and number of one page. On a landscape page they stand where portrait pages have them. */
export function drawFurniture(
  document: PdfDocument,
  context: PageContext,
  tools: TextTools,
  { number, head, stamp }: Furniture,
): void {
  const even = isEven(context);
  const { width, height } = context.page.pageSize;
  document.save();
  const sheet = { width: Math.min(width, height), height: Math.max(width, height) };
  // The upright sheet, seen from the landscape page: its foot is the left edge.
  if (isLandscape(context)) {
    document.translate(sheet.height, 0);
    document.rotate(90);
  }
  const left = even ? MARGINS.right : MARGINS.left;
  const right = sheet.width - (even ? MARGINS.left : MARGINS.right);
  if (number !== undefined) {
    const text = pen(document, tools, 'song', PAGE_NUMBER.fontSize, '#000000', number);
    const baseline = sheet.height - MARGINS.bottom + PAGE_NUMBER.below + PAGE_NUMBER.fontSize * 0.35;
    const offset = PAGE_NUMBER.fontSize;
    text.draw(even ? left + offset : right - offset - text.width, baseline);
  }
  if (head !== undefined) {
    const text = pen(document, tools, 'song', HEAD.size, HEAD.color, head);
    text.draw(even ? left : right - text.width, HEAD.baseline);
    document.addContent(`q 0.4 w 0.6 G ${left} ${HEAD.rule} m ${right} ${HEAD.rule} l S Q`);
  }
  if (stamp !== undefined) {
    const text = pen(document, tools, 'hei', STAMP.size, STAMP.color, stamp);
    const x = even ? right - text.width - STAMP.padding : left + STAMP.padding;
    text.draw(x, STAMP.baseline);
    const top = STAMP.baseline - STAMP.size * 0.88 - STAMP.padding / 2;
    const box = [x - STAMP.padding, top, text.width + 2 * STAMP.padding, STAMP.size + STAMP.padding];
    document.addContent(`q 0.6 w 0.35 G ${box.join(' ')} re S Q`);
  }
  document.restore();
}

function pen(
  document: PdfDocument,
  tools: TextTools,
  face: FontRole,
  size: number,
  color: string,
  text: string,
) {
  const style = { face, size, pitch: size, align: 'left', indent: 0, spacing: 0 } as const;
  const shaped = shape({ runs: [{ text, color }], style }, tools);
  const count = shaped.clusters.length;
  const content = {
    text: shaped,
    start: 0,
    end: count,
    width: shaped.maxWidth,
    indent: 0,
    last: true,
    notes: [],
  };
  const pieces = setLine(content, tools, () => undefined);
  return {
    width: shaped.maxWidth,
    draw: (x: number, baseline: number) => drawText(document, pieces, x, baseline),
  };
}
