import type { FontRole } from '../../../model/output.ts';
import type { PageMargins, PageSize, Position } from './pdfmake-types.ts';
import type { StructureType } from './tagging/structure-element.ts';
import type { ShapedText } from './text/shape.ts';
import type { TextLine } from './text/text-line.ts';

/** Where a piece of text leads. */
export type Link =
  | { readonly type: 'web'; readonly href: string }
  | { readonly type: 'place'; readonly id: string };

/** Text of one look. Sizes in points. */
export interface Run {
  readonly text: string;
  readonly face?: FontRole;
  readonly size?: number;
  readonly raised?: true;
  readonly struck?: true;
  readonly color?: string;
  readonly link?: Link;
  /** Prints the page number of this id instead of `text`, which only reserves the room. */
  readonly pageOf?: string;
  /** Printed at the foot of the page that this run falls on. */
  readonly note?: ParagraphNode;
}

export interface ParagraphStyle {
  readonly face: FontRole;
  readonly size: number;
  /** From one baseline to the next. */
  readonly pitch: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  /** Of the first line. */
  readonly indent: number;
  /** Added to each character: what fits 28 of them into a line. */
  readonly spacing: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly style: ParagraphStyle;
  /** Dots and the page number of `target` end the last line, at the right edge plus `reserve`. */
  readonly leader?: { readonly target: string; readonly reserve: number };
}

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

/** pdfmake writes what it measures into the nodes themselves: that is what the fields with an underscore are. */
interface NodeBase {
  readonly margin?: Margin;
  readonly keepWithNext?: true;
  readonly pageBreak?: 'before';
  /** Its place in the structure tree; a paragraph without one is a P, a stack passes its children on. */
  readonly tag?: StructureType;
  positions?: Position[];
  _margin?: number[] | null;
  _minWidth?: number;
  _maxWidth?: number;
}

export interface ParagraphNode extends NodeBase {
  /** pdfmake tells nodes apart by their keys; ours hold their text in `paragraph`. */
  readonly text: '';
  readonly paragraph: Paragraph;
  /** Ids that links, bookmarks and page references aim at. */
  readonly anchors?: readonly string[];
  /** Its last two lines stand on the page on which the next node begins. */
  readonly keepTailWithNext?: true;
  shaped?: ShapedText;
  lines?: { readonly width: number; readonly lines: readonly TextLine[] };
}

/** A thin border around everything in a stack, on as many pages as it takes. */
export interface Frame {
  readonly sides: 'all' | 'left';
  readonly color: string;
  readonly lineWidth: number;
  /** Between the border and the text. */
  readonly gap: number;
}

export interface StackNode extends NodeBase {
  readonly stack: readonly FlowNode[];
  readonly frame?: Frame;
}

export interface TableColumnNode {
  width: number | 'auto';
  /** Share of the width, relative to the other columns. */
  readonly weight?: number;
  /** Keeps its share, however short its text. */
  readonly fixed?: true;
  _minWidth?: number;
  _maxWidth?: number;
  _calcWidth?: number;
}
export type CellNode = (ParagraphNode | StackNode) & {
  readonly colSpan?: number;
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly fillColor?: string;
  /** A cell that another one covers. */
  readonly _span?: true;
};
/** Functions of the row or column index, as pdfmake calls them. */
export interface TableRules {
  readonly hLineWidth: (index: number, node: TableNode) => number;
  readonly vLineWidth: (index: number) => number;
  readonly hLineColor: string;
  readonly vLineColor: string;
  readonly paddingLeft: (index: number) => number;
  readonly paddingRight: (index: number) => number;
  readonly paddingTop: (index: number) => number;
  readonly paddingBottom: (index: number) => number;
}
export interface TableNode extends NodeBase {
  readonly table: {
    readonly body: readonly (readonly CellNode[])[];
    readonly widths: readonly TableColumnNode[];
    headerRows: number;
    /** Rows of `headerRows` that are a caption across the table. */
    readonly captionRows: number;
    /** The first cell of each row is its head. */
    readonly rowHeads?: true;
  };
  readonly layout: TableRules;
  _offsets?: { readonly total: number; readonly offsets: readonly number[] };
  _layout?: TableRules;
}

export interface DrawingNode extends NodeBase {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly alignment: 'center';
}
export interface ImageNode extends NodeBase {
  /** Name in the document's pictures. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly alignment: 'center';
}

/** Pages of one size. `recto` starts on an odd page and leaves the one before it empty if it must. */
export interface SectionNode extends NodeBase {
  readonly section: StackNode;
  readonly size: PageSize;
  readonly margins: PageMargins;
  readonly recto?: true;
}

export type FlowNode = ParagraphNode | StackNode | TableNode | DrawingNode | ImageNode | SectionNode;
