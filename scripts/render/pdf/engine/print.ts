import type { FontSet } from '../../../model/output.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { type ArchivalLevel, BookDocument } from './book-document.ts';
import { BookRenderer } from './draw/book-renderer.ts';
import { embedPictures } from './embed-pictures.ts';
import { fontFamilies } from './font-families.ts';
import { BookLayout } from './layout/book-layout.ts';
import { BookMeasure } from './layout/book-measure.ts';
import type { SectionNode } from './nodes.ts';
import { type OutlineEntry, writeOutline } from './outline.ts';
import { pageNumber } from './page-numbers.ts';
import type { Page, PageMargins, PageSize, PdfDocument } from './pdfmake-types.ts';
import { contentMarker } from './tagging/content-marker.ts';
import { tagNodes } from './tagging/tag-nodes.ts';
import { writeStructure } from './tagging/write-structure.ts';
import { clusterSource } from './text/cluster.ts';
import { fontChain } from './text/font-chain.ts';
import type { TextTools } from './text/shape.ts';

export interface PageContext {
  readonly page: Page;
  /** From 0. */
  readonly index: number;
  /** As printed: `iii`, `12`. */
  readonly number: string;
}

/** Draws head and foot of a page. */
export type DrawFurniture = (document: PdfDocument, context: PageContext, tools: TextTools) => void;

export interface BookDefinition {
  readonly fonts: FontSet;
  readonly size: PageSize;
  readonly margins: PageMargins;
  readonly content: readonly SectionNode[];
  /** Pictures by name, as data URLs. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly outline: readonly OutlineEntry[];
  /** Id on the first page that is numbered 1; the pages before it are numbered i, ii, iii …. */
  readonly firstNumbered: string;
  readonly info: Readonly<Record<string, string | Date>>;
  readonly archival: ArchivalLevel;
  readonly shiftOf: (context: PageContext) => { readonly x: number; readonly y: number };
  /** Asked when all pages are laid out, so that heads can say what runs on. */
  readonly furniture: (anchors: ReadonlyMap<string, Anchor>) => DrawFurniture;
}

export interface PrintedBook {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Characters that no face has, in no order. */
  readonly missing: ReadonlySet<string>;
}

/** Lays out and draws a book. The same definition gives the same bytes. */
export async function printBook(definition: BookDefinition): Promise<PrintedBook> {
  const document = openDocument(definition);
  const bytes = collect(document);
  const tools: TextTools = { clusters: clusterSource(), fonts: fontChain(document) };
  await embedPictures(document, Object.keys(definition.pictures));
  const layout = new BookLayout(definition.size, definition.margins, new BookMeasure(document, tools));
  const pages = layout.pagesOf(definition.content);
  const anchors = findAnchors(pages);
  const { root, elements } = tagNodes(definition.content);
  const marker = contentMarker(document, pages.length);
  const frontPages = anchors.get(definition.firstNumbered)?.page ?? 0;
  const contextOf = (page: Page, index: number): PageContext => {
    return { page, index, number: pageNumber(index, frontPages) };
  };

  const drawFurniture = definition.furniture(anchors);
  const renderer = new BookRenderer(document, {
    tools,
    anchors,
    marker,
    elements,
    pageOf: (id) => {
      const anchor = anchors.get(id);
      return anchor && pageNumber(anchor.page, frontPages);
    },
    shiftOf: (page, index) => definition.shiftOf(contextOf(page, index)),
    drawFurniture: (target, page, index) => drawFurniture(target, contextOf(page, index), tools),
  });
  renderer.drawPages(pages);
  writeStructure(document, root, marker.parents);
  writeOutline(
    document,
    definition.outline,
    anchors,
    pages.map(({ pageSize }) => pageSize.width),
  );
  writePageLabels(document, frontPages);
  document.end();
  return { bytes: await bytes, pageCount: pages.length, missing: tools.fonts.missing };
}

function openDocument({ fonts, pictures, info, size, archival }: BookDefinition): PdfDocument {
  const options = {
    size: [size.width, size.height],
    pdfVersion: archival === 'PDF/A-1b' ? '1.4' : '1.7',
    subset: archival,
    lang: 'zh-CN',
    displayTitle: true,
    autoFirstPage: false,
    info,
    font: null,
  };
  const document = new BookDocument(
    fontFamilies(fonts),
    { ...pictures },
    {},
    {},
    options,
    undefined,
    () => true,
  );
  document.getMarkInfoDictionary().data.Marked = true;
  return document;
}

function writePageLabels(document: PdfDocument, frontPages: number): void {
  const front = frontPages > 0 ? [0, { S: 'r' }] : [];
  const labels = document.ref({ Nums: [...front, frontPages, { S: 'D', St: 1 }] });
  document._root.data.PageLabels = labels;
  labels.end();
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
