import type { PdfReference } from '../pdfmake-types.ts';

/** Standard structure types of ISO 32000-1 §14.8.4 that a booklet uses. */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'Caption'
  | 'Code'
  | 'Div'
  | 'Figure'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Link'
  | 'Note'
  | 'Table'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR';

/** A stretch of a page's content, by its number on that page. */
export interface MarkedKid {
  readonly type: 'marked';
  readonly page: PdfReference;
  readonly mcid: number;
}
/** The sensitive area of a link. */
export interface AnnotationKid {
  readonly type: 'annotation';
  readonly page: PdfReference;
  readonly annotation: PdfReference;
}
export type StructureKid = StructureElement | MarkedKid | AnnotationKid;

/** A node of the structure tree: what assistive technology reads instead of positions. Filled while pages are drawn. */
export interface StructureElement {
  readonly type: StructureType;
  /** Says in words what a figure shows. */
  readonly alt?: string;
  /** What a head cell is the head of. */
  readonly scope?: 'Column' | 'Row';
  /** Columns that a cell covers, if more than one. */
  readonly columns?: number;
  readonly kids: StructureKid[];
}

export function structureElement(
  type: StructureType,
  options: Pick<StructureElement, 'alt' | 'scope' | 'columns'> = {},
): StructureElement {
  return { type, ...options, kids: [] };
}

export function isElement(kid: StructureKid): kid is StructureElement {
  return 'kids' in kid;
}
