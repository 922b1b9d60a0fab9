/**
 * What the engine needs of pdfmake 0.3.11 and its pdfkit, which ship no types for their insides. The contract test
 * holds that each method exists.
 */

import type { DrawingNode, FlowNode, ImageNode, SectionNode, TableNode } from './nodes.ts';
import type { TextLine } from './text/text-line.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
}
export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Vector {
  readonly type: 'line' | 'rect';
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
}
/** A node as placed: pdfmake writes the place into it. */
export type Placed<Node> = Node & { readonly x: number; readonly y: number };
export type PageItem =
  | { readonly type: 'line'; readonly item: TextLine }
  | { readonly type: 'vector'; readonly item: Vector }
  | { readonly type: 'image'; readonly item: Placed<ImageNode> }
  | { readonly type: 'svg'; readonly item: Placed<DrawingNode> };
export interface Page {
  readonly items: PageItem[];
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
}
export interface Position {
  readonly pageNumber: number;
  readonly top: number;
}

export declare class DocumentContext {
  page: number;
  readonly pages: Page[];
  readonly pageMargins: PageMargins;
  readonly backgroundLength: number[];
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  getCurrentPage(): Page | null;
  moveDown(offset: number): boolean;
  resetMarginXTopParent(): void;
  addMargin(left: number, right?: number): void;
}

export declare class PageElementWriter {
  constructor(context: DocumentContext);
  readonly transactionLevel: number;
  readonly repeatables: readonly { readonly height: number }[];
  context(): DocumentContext;
  addLine(line: TextLine, keepPosition?: boolean, index?: number): Position;
  addVector(vector: Vector, ignoreX?: boolean, ignoreY?: boolean, index?: number, page?: number): Position;
  alignLine(line: TextLine): void;
  moveToNextPage(orientation?: string): void;
  addPage(size: PageSize, orientation: undefined, margins: PageMargins, properties?: object): void;
  addListener(event: string, listener: (...args: never[]) => void): void;
  removeListener(event: string, listener: (...args: never[]) => void): void;
}

export declare class DocPreprocessor {
  preprocessDocument(content: readonly SectionNode[]): FlowNode;
  preprocessBlock(node: FlowNode): FlowNode;
}

export declare class DocMeasure {
  constructor(
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    svgMeasure: object,
    layouts: object,
  );
  measureDocument(content: FlowNode): FlowNode;
  measureNode(node: FlowNode): FlowNode;
  measureLeaf(node: FlowNode): FlowNode;
}

/** How a page break cut a row, as `processRow` reports it to `endRow`. */
export type RowBreaks = readonly { readonly prevPage: number; readonly prevY: number; readonly y: number }[];

export declare class TableProcessor {
  constructor(node: TableNode);
  readonly headerRows: number;
  beginTable(writer: PageElementWriter): void;
  beginRow(index: number, writer: PageElementWriter): void;
  endRow(index: number, writer: PageElementWriter, breaks: RowBreaks): void;
  endTable(writer: PageElementWriter): void;
  drawHorizontalLine(index: number, writer: PageElementWriter): void;
}

export declare class LayoutBuilder {
  constructor(pageSize: PageSize, margins: PageMargins, svgMeasure: object);
  writer: PageElementWriter;
  nestedLevel: number;
  linearNodeList: FlowNode[];
  docMeasure: DocMeasure;
  docPreprocessor: DocPreprocessor;
  processNode(node: FlowNode, aligned?: boolean): void;
  processSection(node: FlowNode): void;
  processVerticalContainer(node: FlowNode): void;
  processTable(node: FlowNode): void;
  processLeaf(node: FlowNode): void;
  processRow(row: object): { readonly pageBreaks: RowBreaks; readonly positions: readonly Position[] };
}

export declare class Renderer {
  constructor(document: PdfDocument);
  readonly pdfDocument: PdfDocument;
  renderVector(vector: Vector): void;
  renderImage(image: Placed<ImageNode>): void;
  renderSVG(drawing: Placed<DrawingNode>): void;
}

/** One laid out piece of text: glyph ids in hexadecimal and their advances in 1/1000 em. */
export type Encoded = readonly [
  readonly string[],
  readonly { readonly xAdvance: number; readonly advanceWidth: number }[],
];
export interface PdfFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  /** What will be embedded; the fonts that every reader has are not. */
  readonly subset?: { readonly cff?: CffTable };
  encode(text: string): Encoded;
  ref(): PdfReference;
}
/** The CFF table of a font as fontkit reads it: subroutines of all its letters, and of those that share a dictionary. */
export interface CffTable {
  readonly globalSubrIndex: readonly unknown[];
  readonly topDict: CffDictionary & { readonly FDArray?: readonly CffDictionary[] };
}

interface CffDictionary {
  readonly Private?: { readonly Subrs?: readonly unknown[] };
}

export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(): void;
}
export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly PdfOutline[];
  options: { readonly expanded: boolean };
  addItem(
    title: string,
    options: { pageNumber: number; top: number; left: number; expanded: boolean },
  ): PdfOutline;
}
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, PdfReference>;
  readonly dictionary: PdfReference;
  readonly annotations: readonly PdfReference[];
}

export declare class PdfDocument {
  constructor(
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFs: undefined,
    localAccessPolicy: (path: string) => boolean,
  );
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly info: Readonly<Record<string, unknown>>;
  appendXML(xml: string): void;
  _addInfo(): void;
  readonly _root: PdfReference;
  readonly fonts: Readonly<Record<string, object>>;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  /** `imgData` is there until the picture is written. */
  provideImage(name: string): { readonly imgData?: Uint8Array | null };
  getFontFile(family: string, bold: boolean, italics: boolean): unknown;
  addPage(options: { size: readonly [number, number] }): void;
  addContent(operators: string): void;
  fillColor(color: string): void;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(degrees: number, options?: { origin: readonly [number, number] }): void;
  link(x: number, y: number, width: number, height: number, url: string, options: object): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): void;
  getMarkInfoDictionary(): PdfReference;
  addNamedDestination(name: string, fit: 'XYZ', x: number | null, y: number, zoom: null): void;
  ref(data: object): PdfReference;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

export interface PdfmakeModules {
  readonly DocMeasure: typeof DocMeasure;
  readonly DocPreprocessor: typeof DocPreprocessor;
  readonly DocumentContext: typeof DocumentContext;
  readonly LayoutBuilder: typeof LayoutBuilder;
  readonly PageElementWriter: typeof PageElementWriter;
  readonly PDFDocument: typeof PdfDocument;
  readonly Renderer: typeof Renderer;
  readonly SVGMeasure: new () => { measureSVG(svg: string): object };
  readonly TableProcessor: typeof TableProcessor;
}
