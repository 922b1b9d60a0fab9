import { MARGINS, MIRROR_SHIFT, mm, PAGE_NUMBER } from '../../lib/page-geometry.ts';
import { decimal } from './engine/draw/draw-text.ts';
import { shortText } from './engine/draw/short-text.ts';
import type { PdfDocument } from './engine/pdfmake-types.ts';
import type { PageContext } from './engine/print.ts';
import type { TextTools } from './engine/text/shape.ts';

export interface Furniture {
  /** `— 12 —`; absent on the cover. */
  readonly number?: string;
  /** 部分 · 科室, at the fore-edge; absent where a chapter begins. */
  readonly head?: string;
  /** 草案, at the binding. */
  readonly stamp?: string;
}

const NUMBER = { face: 'song', size: PAGE_NUMBER.fontSize, color: '#000000' } as const;
/** The dash stands this share of its size above the baseline. */
const DASH_HEIGHT = 0.35;
const HEAD = { face: 'song', size: 9, color: '#555555' } as const;
const HEAD_BASELINE = mm(24);
const HEAD_RULE = mm(26);
const STAMP = { face: 'hei', size: 10.5, color: '#444444' } as const;
const STAMP_BASELINE = HEAD_BASELINE - 2.5;
const STAMP_PADDING = 4;
const ASCENT = 0.88;

/** An even page lies on the back of an odd one: its text area is mirrored (GB/T 9704-2012 §5.2). */
export function mirrorShift(context: PageContext): { readonly x: number; readonly y: number } {
  if (!isEven(context)) return { x: 0, y: 0 };
  return isLandscape(context) ? { x: 0, y: -MIRROR_SHIFT } : { x: -MIRROR_SHIFT, y: 0 };
}

function isEven({ index }: PageContext): boolean {
  return index % 2 === 1;
}

function isLandscape({ page }: PageContext): boolean {
  return page.pageSize.orientation === 'landscape';
}

/** The upright sheet that furniture is drawn on, in points. */
interface Sheet {
  readonly height: number;
  readonly even: boolean;
  /** Edges of the text area. */
  readonly left: number;
  readonly right: number;
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
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const left = even ? MARGINS.right : MARGINS.left;
  const right = short - (even ? MARGINS.left : MARGINS.right);
  const sheet: Sheet = { height: long, even, left, right };
  document.save();
  if (isLandscape(context)) {
    // Seen from the landscape page, the foot of the upright sheet is the left edge.
    document.translate(long, 0);
    document.rotate(90);
  }
  if (number !== undefined) drawNumber(document, tools, sheet, number);
  if (head !== undefined) drawHead(document, tools, sheet, head);
  if (stamp !== undefined) drawStamp(document, tools, sheet, stamp);
  document.restore();
}

/** 单页码居右空一字, 双页码居左空一字 (§7.5). */
function drawNumber(
  document: PdfDocument,
  tools: TextTools,
  { height, even, left, right }: Sheet,
  number: string,
): void {
  const text = shortText(document, tools, NUMBER, number);
  const baseline = height - MARGINS.bottom + PAGE_NUMBER.below + NUMBER.size * DASH_HEIGHT;
  text.draw(even ? left + NUMBER.size : right - NUMBER.size - text.width, baseline);
}

function drawHead(document: PdfDocument, tools: TextTools, { even, left, right }: Sheet, head: string): void {
  const text = shortText(document, tools, HEAD, head);
  text.draw(even ? left : right - text.width, HEAD_BASELINE);
  const y = decimal(HEAD_RULE);
  document.addContent(`q 0.4 w 0.6 G ${decimal(left)} ${y} m ${decimal(right)} ${y} l S Q`);
}

function drawStamp(
  document: PdfDocument,
  tools: TextTools,
  { even, left, right }: Sheet,
  stamp: string,
): void {
  const text = shortText(document, tools, STAMP, stamp);
  const x = even ? right - text.width - STAMP_PADDING : left + STAMP_PADDING;
  text.draw(x, STAMP_BASELINE);
  const top = STAMP_BASELINE - STAMP.size * ASCENT - STAMP_PADDING / 2;
  const box = [x - STAMP_PADDING, top, text.width + 2 * STAMP_PADDING, STAMP.size + STAMP_PADDING];
  document.addContent(`q 0.6 w 0.35 G ${box.map(decimal).join(' ')} re S Q`);
}
