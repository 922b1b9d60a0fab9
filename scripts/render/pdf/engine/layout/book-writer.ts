import { PageElementWriter } from '../pdfmake.ts';

/** pdfmake's writer, except that lines are aligned when they are drawn: only then are their page numbers known. */
export class BookWriter extends PageElementWriter {
  override alignLine(): void {}

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
    if (height <= availableHeight || this.transactionLevel > 0) return;
    if (height <= this.fullHeight && availableHeight < this.fullHeight) this.moveToNextPage();
  }
}
