import type { Anchor } from '../anchors.ts';
import { Renderer } from '../pdfmake.ts';
import type { Page, PdfDocument, PlacedDrawing, Vector } from '../pdfmake-types.ts';
import { type PageLookup, setLine } from '../text/set-line.ts';
import type { TextTools } from '../text/shape.ts';
import type { TextLine } from '../text/text-line.ts';
import { leaderPieces } from './draw-leader.ts';
import { drawLinks } from './draw-links.ts';
import { baselineOf, drawText } from './draw-text.ts';

export interface RenderedBook {
  readonly tools: TextTools;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly pageOf: PageLookup;
  /** How far a page moves to the binding edge of its sheet, in points. */
  readonly shiftOf: (page: Page, index: number) => { readonly x: number; readonly y: number };
  /** Draws page number, running head and stamp. */
  readonly drawFurniture: (document: PdfDocument, page: Page, index: number) => void;
}

/** Draws finished pages. Text goes out in runs; lines, pictures and drawings are pdfmake's. */
export class BookRenderer extends Renderer {
  private readonly book: RenderedBook;

  constructor(document: PdfDocument, book: RenderedBook) {
    super(document);
    this.book = book;
  }

  drawPages(pages: readonly Page[]): void {
    pages.forEach((page, index) => {
      const document = this.pdfDocument;
      document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      if (page.items.length > 0) this.book.drawFurniture(document, page, index);
      const shift = this.book.shiftOf(page, index);
      document.translate(shift.x, shift.y);
      for (const item of page.items) {
        if (item.type === 'line') this.drawLine(item.item);
        else if (item.type === 'vector') this.renderVector(item.item);
        else if (item.type === 'image') this.renderImage(item.item);
        else this.renderSVG(item.item);
      }
    });
  }

  private drawLine(line: TextLine): void {
    const { content } = line;
    const { tools, pageOf, anchors } = this.book;
    const document = this.pdfDocument;
    const pieces = setLine(content, tools, pageOf);
    const leader = leaderPieces(content, pieces, tools, pageOf);
    const { style } = content.text;
    drawText(document, [...pieces, ...leader], line.x, line.y + baselineOf(style));
    drawLinks(document, pieces, style, line.x, line.y, (id) => anchors.has(id));
    if (content.start === 0) {
      for (const id of line.node?.anchors ?? []) {
        document.addNamedDestination(id, 'XYZ', null, Math.max(0, line.y - style.size / 2), null);
      }
    }
  }

  /** What a vector or drawing does to colours and line widths ends with it. */
  override renderVector(vector: Vector): void {
    this.pdfDocument.save();
    super.renderVector(vector);
    this.pdfDocument.restore();
  }

  override renderSVG(drawing: PlacedDrawing): void {
    this.pdfDocument.save();
    super.renderSVG(drawing);
    this.pdfDocument.restore();
  }
}
