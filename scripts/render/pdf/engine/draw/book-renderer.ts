import type { Anchor } from '../anchors.ts';
import type { FlowNode, Link } from '../nodes.ts';
import { Renderer } from '../pdfmake.ts';
import type { Page, PageItem, PdfDocument } from '../pdfmake-types.ts';
import { type ContentMarker, linkElement } from '../tagging/content-marker.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import { type PageLookup, type SetCluster, setLine } from '../text/set-line.ts';
import type { TextTools } from '../text/shape.ts';
import type { TextLine } from '../text/text-line.ts';
import { drawLeader } from './draw-leader.ts';
import { linkArea, strikeOut } from './draw-links.ts';
import { baselineOf, drawText } from './draw-text.ts';

export interface RenderedBook {
  readonly tools: TextTools;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly pageOf: PageLookup;
  readonly marker: ContentMarker;
  readonly elements: ReadonlyMap<FlowNode, StructureElement>;
  /** How far a page moves to the binding edge of its sheet, in points. */
  readonly shiftOf: (page: Page, index: number) => { readonly x: number; readonly y: number };
  /** Draws page number, running head and stamp. */
  readonly drawFurniture: (document: PdfDocument, page: Page, index: number) => void;
}

/** Draws finished pages. Text goes out in runs; rules, pictures and drawings are pdfmake's. */
export class BookRenderer extends Renderer {
  private readonly book: RenderedBook;
  /** A link that goes on over a line break stays one element. */
  private readonly links = new Map<Link, StructureElement>();

  constructor(document: PdfDocument, book: RenderedBook) {
    super(document);
    this.book = book;
  }

  drawPages(pages: readonly Page[]): void {
    const { marker, shiftOf, drawFurniture } = this.book;
    const document = this.pdfDocument;
    pages.forEach((page, index) => {
      document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      marker.beginPage();
      if (page.items.length > 0) marker.artifact('Pagination', () => drawFurniture(document, page, index));
      const shift = shiftOf(page, index);
      document.translate(shift.x, shift.y);
      for (const item of page.items) this.drawItem(item);
    });
  }

  private drawItem(item: PageItem): void {
    const { marker, elements } = this.book;
    if (item.type === 'line') this.drawLine(item.item);
    else if (item.type === 'vector')
      marker.artifact('Layout', () => this.keeping(() => this.renderVector(item.item)));
    else {
      const element = elements.get(item.item);
      const draw = () =>
        this.keeping(() => (item.type === 'svg' ? this.renderSVG(item.item) : this.renderImage(item.item)));
      if (element) marker.mark(element, draw);
      else marker.artifact('Layout', draw);
    }
  }

  /** What a vector or drawing does to colours and line widths ends with it. */
  private keeping(draw: () => void): void {
    this.pdfDocument.save();
    draw();
    this.pdfDocument.restore();
  }

  private drawLine(line: TextLine): void {
    const { content, node } = line;
    const { tools, pageOf, marker, elements } = this.book;
    const document = this.pdfDocument;
    const baseline = line.y + baselineOf(content.text.style);
    const element = node && !line.repeated ? elements.get(node) : undefined;
    const pieces = setLine(content, tools, pageOf);
    for (const group of byLink(pieces)) {
      const draw = () => drawText(document, group, line.x, baseline);
      if (element) this.drawGroup(line, group, element, draw);
      else marker.artifact('Layout', draw);
    }
    strikeOut(document, pieces, content.text.style, line);
    if (content.leader) drawLeader(line, pieces, document, element, this.book);
    if (content.start > 0) return;
    for (const id of node?.anchors ?? []) {
      document.addNamedDestination(id, 'XYZ', null, Math.max(0, line.y - content.text.style.size / 2), null);
    }
  }

  private drawGroup(
    line: TextLine,
    group: readonly SetCluster[],
    element: StructureElement,
    draw: () => void,
  ): void {
    const { marker, anchors, elements } = this.book;
    const run = group[0]?.run;
    const link = run?.link;
    const leads = link && (link.type === 'web' || anchors.has(link.id)) ? link : undefined;
    if (leads) {
      const owner = this.links.get(leads) ?? linkElement(element);
      this.links.set(leads, owner);
      marker.mark(owner, draw);
      linkArea(this.pdfDocument, marker, owner, leads, group, line);
    } else {
      marker.mark(element, draw);
    }
    for (const { run: each } of group) {
      const note = each.note && elements.get(each.note);
      if (note && !element.kids.includes(note)) element.kids.push(note);
    }
  }
}

/** Neighbours that lead to the same place, or nowhere. */
function byLink(pieces: readonly SetCluster[]): readonly (readonly SetCluster[])[] {
  const groups: SetCluster[][] = [];
  for (const piece of pieces) {
    const current = groups.at(-1);
    if (current && current[0]?.run.link === piece.run.link) current.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
