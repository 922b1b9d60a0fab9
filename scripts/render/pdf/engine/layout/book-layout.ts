import type { FlowNode, ParagraphNode, SectionNode, StackNode } from '../nodes.ts';
import { DocPreprocessor, DocumentContext, LayoutBuilder, SVGMeasure } from '../pdfmake.ts';
import type { Page, PageMargins, PageSize } from '../pdfmake-types.ts';
import type { TextLine } from '../text/text-line.ts';
import type { BookMeasure } from './book-measure.ts';
import { BookWriter, TOLERANCE } from './book-writer.ts';
import { type FootnoteArea, freshNotes, noteHeight, noteText, placeFootnotes } from './footnotes.ts';
import { drawFrame, frameStart } from './frame.ts';
import { leadOfSequence } from './heights.ts';
import { placeTable } from './place-table.ts';

/** Lines of notes that one line of text may bring to the foot of its page. */
const MOST_FOOT_LINES = 24;

/**
 * pdfmake's layout with the parts of a Chinese typesetter that it lacks: lines broken by 避头尾, no line of a paragraph
 * left alone, headings kept with what follows, footnotes, frames, and tables whose rows move whole where they can.
 */
export class BookLayout extends LayoutBuilder {
  readonly book: BookWriter;
  readonly measure: BookMeasure;
  private readonly footnotes = new Map<Page, FootnoteArea>();
  /** Notes of a table, and notes too long for the foot of a page: printed below what they belong to. */
  private lateNotes: ParagraphNode[] = [];
  private tableDepth = 0;
  /** What must follow the end of the paragraph that is being placed, on the same page. */
  private roomBelow = 0;

  constructor(size: PageSize, margins: PageMargins, measure: BookMeasure) {
    super(size, margins, new SVGMeasure());
    this.measure = measure;
    this.docMeasure = measure;
    this.docPreprocessor = new DocPreprocessor();
    this.book = new BookWriter(new DocumentContext());
    this.writer = this.book;
  }

  /** Lays out the whole document. Call it once. */
  pagesOf(content: readonly SectionNode[]): readonly Page[] {
    this.linearNodeList = [];
    const prepared = this.docPreprocessor.preprocessDocument(content);
    this.processNode(this.measure.measureDocument(prepared));
    placeFootnotes(this.footnotes);
    return this.writer.context().pages;
  }

  override processSection(node: FlowNode): void {
    if (!('section' in node)) return;
    const pages = this.writer.context().pages;
    if (node.recto && pages.length % 2 === 1) this.writer.addPage(node.size, undefined, node.margins);
    this.writer.addPage(node.size, undefined, node.margins);
    this.processNode(node.section);
  }

  override processVerticalContainer(node: FlowNode): void {
    if (!('stack' in node)) return;
    const start = frameStart(this.writer);
    this.placeSequence(node);
    if (node.frame) drawFrame(this.writer, node.frame, start);
    this.cutMarginBelow(node);
  }

  /**
   * Room below a node ends with the page. pdfmake would turn the page for the rest of it, and leave that page empty where
   * what follows begins a new one.
   */
  private cutMarginBelow(node: FlowNode): void {
    const { availableHeight } = this.writer.context();
    const [left = 0, top = 0, right = 0, bottom = 0] = node._margin ?? [];
    if (this.tableDepth > 0 || !node._margin || bottom <= availableHeight) return;
    // pdfmake has read the list already, so that it must stay the same one.
    node._margin.splice(0, 4, left, top, right, availableHeight);
  }

  private placeSequence(node: StackNode): void {
    node.stack.forEach((child, index) => {
      const followsHeading = index > 0 && node.stack[index - 1]?.keepWithNext;
      if (!child.pageBreak && !followsHeading && this.tableDepth === 0) {
        const width = this.writer.context().availableWidth;
        this.book.ensureSpace(leadOfSequence(node.stack, index, width, this.measure));
      }
      const keepsTail = 'paragraph' in child && child.keepTailWithNext && index + 1 < node.stack.length;
      this.roomBelow = keepsTail
        ? leadOfSequence(node.stack, index + 1, this.writer.context().availableWidth, this.measure)
        : 0;
      this.processNode(child);
      node.positions?.push(...(child.positions ?? []));
    });
  }

  override processTable(node: FlowNode): void {
    if (!('table' in node)) return;
    this.tableDepth += 1;
    placeTable(this, node);
    this.tableDepth -= 1;
    this.placeLateNotes();
    this.cutMarginBelow(node);
  }

  private placeLateNotes(): void {
    if (this.tableDepth > 0 || this.lateNotes.length === 0) return;
    const notes = this.lateNotes;
    this.lateNotes = [];
    for (const note of notes) this.processNode(this.measure.measureNode(note));
  }

  override processLeaf(node: FlowNode): void {
    if (!('paragraph' in node)) return;
    const lines = this.measure.linesOf(node, this.writer.context().availableWidth);
    let fresh = false;
    for (let placed = 0; placed < lines.length; ) {
      const rest = lines.slice(placed);
      const fitting = this.countFitting(rest, placed > 0);
      if (fitting === 0 && !fresh && this.writer.transactionLevel === 0) {
        this.writer.moveToNextPage();
        fresh = true;
        continue;
      }
      // On a fresh page one line is placed whatever happens: nothing may be lost.
      for (const line of rest.slice(0, Math.max(1, fitting))) this.placeLine(node, line);
      placed += Math.max(1, fitting);
      fresh = false;
    }
    this.placeLateNotes();
    this.cutMarginBelow(node);
  }

  /** How many of these lines the page takes, leaving no single line of the paragraph at its foot or on the next page. */
  private countFitting(lines: readonly TextLine[], continued: boolean): number {
    let room = this.writer.context().availableHeight;
    let area = this.footnoteArea();
    let count = 0;
    const known = this.notesOfPage();
    for (const line of lines) {
      const fresh = freshNotes(line, known);
      const notes = noteHeight(this.footLines(fresh), area > 0);
      room -= line.getHeight() + notes;
      if (room < -TOLERANCE) break;
      for (const note of fresh) known.add(noteText(note));
      area += notes;
      count += 1;
    }
    if (this.tableDepth > 0) return count;
    if (count === lines.length)
      return room < this.roomBelow - TOLERANCE ? withoutTail(count, continued) : count;
    if (lines.length - count === 1) count -= 1;
    return count === 1 && !continued ? 0 : count;
  }

  private placeLine(node: ParagraphNode, line: TextLine): void {
    this.takeNotes(line);
    node.positions?.push(this.writer.addLine(line));
  }

  /** Lines for the foot of the page; none inside a table, and none of notes that would fill the page. */
  private footLines(notes: readonly ParagraphNode[]): readonly TextLine[] {
    if (this.tableDepth > 0) return [];
    const lines = notes.flatMap((note) => this.measure.linesOf(note, this.bodyWidth()));
    return lines.length > MOST_FOOT_LINES ? [] : lines;
  }

  private takeNotes(line: TextLine): void {
    if (line.content.notes.length === 0) return;
    const fresh = freshNotes(line, this.notesOfPage());
    const atFoot = this.footLines(fresh);
    this.lateNotes.push(...fresh.filter((note) => !atFoot.some(({ node }) => node === note)));
    const page = this.writer.context().getCurrentPage();
    if (!page || atFoot.length === 0) return;
    const area = this.footnotes.get(page) ?? { height: 0, lines: [] };
    const height = noteHeight(atFoot, area.lines.length > 0);
    area.height += height;
    area.lines.push(...atFoot);
    this.footnotes.set(page, area);
    this.writer.context().availableHeight -= height;
  }

  /** What stands at the foot of this page already, or waits for the end of the table. */
  private notesOfPage(): Set<string> {
    const page = this.writer.context().getCurrentPage();
    const lines = (page && this.footnotes.get(page)?.lines) ?? [];
    return new Set([...lines.flatMap(({ node }) => node ?? []), ...this.lateNotes].map(noteText));
  }

  private footnoteArea(): number {
    const page = this.writer.context().getCurrentPage();
    return (page && this.footnotes.get(page)?.height) ?? 0;
  }

  private bodyWidth(): number {
    const page = this.writer.context().getCurrentPage();
    return page ? page.pageSize.width - page.pageMargins.left - page.pageMargins.right : 0;
  }
}

/** Holds the last two lines back, or the whole paragraph where one line of it would be left. */
function withoutTail(count: number, continued: boolean): number {
  const kept = count - 2;
  return kept > 1 || (kept === 1 && continued) ? kept : 0;
}
