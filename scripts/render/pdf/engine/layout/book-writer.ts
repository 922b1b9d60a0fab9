import { PageElementWriter } from '../pdfmake.ts';
import type { Position } from '../pdfmake-types.ts';
import type { TextLine } from '../text/text-line.ts';

/** Sums of heights differ in their last digits: what misses by less than this still fits. In points. */
export const TOLERANCE = 0.02;

/** pdfmake's writer, except that lines are aligned when they are drawn: only then are their page numbers known. */
export class BookWriter extends PageElementWriter {
  override alignLine(): void {}

  override addLine(line: TextLine, keepPosition?: boolean, index?: number): Position {
    const context = this.context();
    const excess = line.getHeight() - context.availableHeight;
    if (excess > 0 && excess < TOLERANCE) context.availableHeight = line.getHeight();
    return super.addLine(line, keepPosition, index);
  }

  /** Height of a page between its margins, less the heads of the tables that are open. */
  get fullHeight(): number {
    const context = this.context();
    const page = context.getCurrentPage();
    const height = page ? page.pageSize.height - page.pageMargins.top - page.pageMargins.bottom : 0;
    return this.repeatables.reduce((rest, head) => rest - head.height, height);
  }

  /** Turns the page unless `height` points are left, or would not fit a fresh page either. */
  ensureSpace(height: number): void {
    const { availableHeight } = this.context();
    if (height <= availableHeight + TOLERANCE || this.transactionLevel > 0) return;
    if (height <= this.fullHeight && availableHeight < this.fullHeight) this.moveToNextPage();
  }
}
