import type { FlowNode, ParagraphNode } from '../nodes.ts';
import { DocMeasure, SVGMeasure } from '../pdfmake.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import { breakLines } from '../text/break-lines.ts';
import { shape, type TextTools } from '../text/shape.ts';
import type { TextLine } from '../text/text-line.ts';

/** Measures text in runs; leaves pictures, tables and stacks to pdfmake. */
export class BookMeasure extends DocMeasure {
  readonly tools: TextTools;

  constructor(document: PdfDocument, tools: TextTools) {
    super(document, {}, { font: 'hei' }, new SVGMeasure(), {});
    this.tools = tools;
  }

  override measureLeaf(node: FlowNode): FlowNode {
    if (!('paragraph' in node)) return super.measureLeaf(node);
    const shaped = shape(node.paragraph, this.tools);
    node.shaped = shaped;
    node._minWidth = shaped.minWidth;
    node._maxWidth = shaped.maxWidth;
    return node;
  }

  /** The lines of a paragraph at a width; broken once, however often they are asked for. */
  linesOf(node: ParagraphNode, width: number): readonly TextLine[] {
    if (node.lines?.width === width) return node.lines.lines;
    const lines = breakLines(node, node.shaped ?? shape(node.paragraph, this.tools), width);
    node.lines = { width, lines };
    return lines;
  }
}
