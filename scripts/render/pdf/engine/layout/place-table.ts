import type { CellNode, TableNode } from '../nodes.ts';
import { TableProcessor } from '../pdfmake.ts';
import type { BookLayout } from './book-layout.ts';
import { heightOf, rowHeights } from './heights.ts';

/** A head higher than this share of the page is not repeated: it would leave no room for the rows. */
const TALLEST_HEAD = 0.4;
/** A row higher than this share of the page is broken rather than moved whole. */
const TALLEST_WHOLE_ROW = 0.5;

/**
 * Places a table: rows stay whole unless they are tall, a row that must break goes on, the head is repeated. Replaces
 * pdfmake's `processTable`, whose unbreakable rows vanish when they are taller than a page.
 */
export function placeTable(layout: BookLayout, node: TableNode): void {
  const { book, measure } = layout;
  const context = book.context();
  const heights = rowHeights(node, context.availableWidth, measure);
  const head = heights.slice(0, node.table.headerRows).reduce((sum, height) => sum + height, 0);
  if (head > book.fullHeight * TALLEST_HEAD) node.table.headerRows = 0;

  layout.nestedLevel += 1;
  const processor = new TableProcessor(node);
  processor.beginTable(book);
  node.table.body.forEach((row, index) => {
    const height = heights[index] ?? 0;
    // The last row does not go to the next page alone.
    const together = index === node.table.body.length - 2 ? height + (heights[index + 1] ?? 0) : height;
    // The first row stays with the head, for which room was made before the table began.
    const follows = index > node.table.headerRows;
    if (follows && (needsNewPage(layout, height) || needsNewPage(layout, together))) {
      book.moveToNextPage();
      if (processor.headerRows === 0) processor.drawHorizontalLine(index, book);
    }
    centreCells(layout, node, row, height, index);
    processor.beginRow(index, book);
    const { pageBreaks, positions } = layout.processRow({
      marginX: node._margin ? [node._margin[0], node._margin[2]] : [0, 0],
      rowsWithoutPageBreak: node.table.headerRows,
      cells: row,
      widths: node.table.widths,
      gaps: node._offsets?.offsets,
      tableBody: node.table.body,
      tableNode: node,
      rowIndex: index,
    });
    node.positions?.push(...positions);
    processor.endRow(index, book, pageBreaks);
  });
  processor.endTable(book);
  layout.nestedLevel -= 1;
  if (layout.nestedLevel === 0) context.resetMarginXTopParent();
}

function needsNewPage(layout: BookLayout, height: number): boolean {
  const { book } = layout;
  if (book.transactionLevel > 0) return false;
  const room = book.context().availableHeight;
  return height > room && room < book.fullHeight && height <= book.fullHeight * TALLEST_WHOLE_ROW;
}

/** A cell shorter than its row is moved to the middle, where the row will not break. */
function centreCells(
  layout: BookLayout,
  node: TableNode,
  row: readonly CellNode[],
  height: number,
  index: number,
): void {
  if (height > layout.book.context().availableHeight && layout.book.transactionLevel === 0) return;
  const { layout: rules, table } = node;
  const rule = rules.hLineWidth(index + 1, node) + (index === 0 ? rules.hLineWidth(0, node) : 0);
  const room = height - rules.paddingTop(index) - rules.paddingBottom(index) - rule;
  row.forEach((cell, column) => {
    if (cell._span || (cell.colSpan ?? 1) > 1) return;
    const spare = room - heightOf(cell, Number(table.widths[column]?.width ?? 0), layout.measure);
    if (spare > 0.5) cell._margin = [0, spare / 2, 0, 0];
  });
}
