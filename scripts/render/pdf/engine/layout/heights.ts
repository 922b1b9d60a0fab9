import type { FlowNode, Margin, TableNode } from '../nodes.ts';
import type { BookMeasure } from './book-measure.ts';
import { fitColumns } from './column-widths.ts';

const NO_MARGIN: Margin = [0, 0, 0, 0];
const LINES_KEPT = 2;
/** In points: a row higher than half a page may break, so that only its start is kept with the heading. */
const TALL_ROW = 320;
const START_OF_TALL_ROW = 90;

function marginOf(node: FlowNode): Margin {
  return node.margin ?? NO_MARGIN;
}

function innerWidth(node: FlowNode, width: number): number {
  const [left, , right] = marginOf(node);
  return width - left - right;
}

/** Height of a node in a column of `width` points, with its margins. */
export function heightOf(node: FlowNode, width: number, measure: BookMeasure): number {
  const [, top, , bottom] = marginOf(node);
  return top + bottom + contentHeight(node, innerWidth(node, width), measure);
}

function contentHeight(node: FlowNode, width: number, measure: BookMeasure): number {
  if ('paragraph' in node) {
    return measure.linesOf(node, width).reduce((sum, line) => sum + line.getHeight(), 0);
  }
  if ('stack' in node) return node.stack.reduce((sum, child) => sum + heightOf(child, width, measure), 0);
  if ('table' in node) return rowHeights(node, width, measure).reduce((sum, height) => sum + height, 0);
  if ('section' in node) return 0;
  return node.height;
}

/**
 * What must stand together at the start of a node: two lines of a paragraph (three, where the third would be alone), a
 * picture, the head of a table with its first row.
 */
export function leadHeight(node: FlowNode, width: number, measure: BookMeasure): number {
  const [, top] = marginOf(node);
  return top + contentLead(node, innerWidth(node, width), measure);
}

function contentLead(node: FlowNode, width: number, measure: BookMeasure): number {
  if ('paragraph' in node) {
    const lines = measure.linesOf(node, width);
    const kept = lines.length <= LINES_KEPT + 1 ? lines.length : LINES_KEPT;
    return lines.slice(0, kept).reduce((sum, line) => sum + line.getHeight(), 0);
  }
  if ('stack' in node) return leadOfSequence(node.stack, 0, width, measure);
  if ('table' in node) {
    return rowHeights(node, width, measure)
      .slice(0, node.table.headerRows + 1)
      .reduce((sum, height) => sum + (height > TALL_ROW ? START_OF_TALL_ROW : height), 0);
  }
  return contentHeight(node, width, measure);
}

/**
 * The lead of what begins at `index`: headings count whole, with the lead of what follows them, and so does a short
 * paragraph that keeps its last lines with the signature below.
 */
export function leadOfSequence(
  nodes: readonly FlowNode[],
  index: number,
  width: number,
  measure: BookMeasure,
): number {
  let height = 0;
  for (let at = index; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || (at > index && node.pageBreak)) break;
    if (!node.keepWithNext && !movesWithTail(node, width, measure)) {
      return height + leadHeight(node, width, measure);
    }
    height += heightOf(node, width, measure);
  }
  return height;
}

/** Whether the last lines that a paragraph keeps with what follows are all that it has. */
function movesWithTail(node: FlowNode, width: number, measure: BookMeasure): boolean {
  if (!('paragraph' in node) || !node.keepTailWithNext) return false;
  return measure.linesOf(node, innerWidth(node, width)).length <= LINES_KEPT + 1;
}

/** Heights of all rows, rules and paddings included. Sets the columns' widths. */
export function rowHeights(node: TableNode, width: number, measure: BookMeasure): readonly number[] {
  const columns = fitColumns(node, width);
  const { layout } = node;
  return node.table.body.map((row, index) => {
    const cells = row.map((cell, column) => {
      return cell._span ? 0 : heightOf(cell, cellWidth(node, columns, column, cell.colSpan ?? 1), measure);
    });
    const rules = layout.hLineWidth(index + 1, node) + (index === 0 ? layout.hLineWidth(0, node) : 0);
    return Math.max(...cells) + layout.paddingTop(index) + layout.paddingBottom(index) + rules;
  });
}

function cellWidth(node: TableNode, columns: readonly number[], column: number, span: number): number {
  const offsets = node._offsets?.offsets ?? [];
  let width = columns[column] ?? 0;
  for (let at = column + 1; at < column + span; at += 1) width += (columns[at] ?? 0) + (offsets[at] ?? 0);
  return width;
}
