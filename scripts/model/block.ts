import type { Picture } from './entry.ts';
import type { FlowGraph, FlowMarks } from './flow-graph.ts';
import type { Place } from './place.ts';
import type { ReviewComment, Revised, Revision } from './revision.ts';

/** Where a block came from, for review comments and the preview. Never printed in a public edition. */
interface Sourced extends Revised {
  readonly source?: Place;
  /** Names the two ends of a move, the same at both. */
  readonly move?: string;
  /** Where it moved to: both texts in one, for lists of changes. */
  readonly compared?: Block;
}

export interface TextSpan extends Revised {
  readonly type: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Remarks on this text, printed in a 送审稿 only. */
  readonly comments?: readonly ReviewComment[];
}
/** A cross reference. PDF and DOCX add the page （第 N 页） when `withPage` is set; the site makes it a link. */
export interface ReferenceSpan extends Revised {
  readonly type: 'reference';
  /** Id of a chapter, a law or a heading of the same booklet. */
  readonly target: string;
  readonly children: readonly Span[];
  readonly withPage: boolean;
}
/** `http:`, `https:` or `mailto:` only. */
export interface LinkSpan extends Revised {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Span[];
}
/** Printed at the foot of the page or after the article. `number` runs through one chapter. */
export interface FootnoteSpan extends Revised {
  readonly type: 'footnote';
  readonly number: number;
  readonly children: readonly Span[];
}
export interface PictureSpan extends Revised {
  readonly type: 'picture';
  readonly picture: PrintedPicture;
}
export interface BreakSpan extends Revised {
  readonly type: 'break';
}
export type Span = TextSpan | ReferenceSpan | LinkSpan | FootnoteSpan | PictureSpan | BreakSpan;

/** A picture under the name it is published by; its metadata are gone. */
export interface PrintedPicture extends Pick<Picture, 'format' | 'width' | 'height' | 'bytes'> {
  /** `picture-1.png`: neutral, unique in the booklet. */
  readonly fileName: string;
  readonly alt: string;
}

/** A title inside a chapter: 职能职责, 流程图, 第一章 总则, 一、…. */
export interface HeadingBlock extends Sourced {
  readonly type: 'heading';
  readonly id: string;
  /** 1 is the first level below the chapter's own title. */
  readonly depth: number;
  /** `chapter` is 第X章 or 第X节 (centred 黑体); `numbered` carries its typed 一、 or （一） in `spans` (face by depth, indented). */
  readonly style?: 'chapter' | 'numbered';
  readonly spans: readonly Span[];
  readonly inContents: boolean;
}

/**
 * The face of a paragraph by GB/T 9704: 一、黑体, （一）楷体, the rest 仿宋. `level` counts the numbered levels of the
 * document from 1; `article` is 第X条, whose number alone is set in 黑体.
 */
export interface ParagraphBlock extends Sourced {
  readonly type: 'paragraph';
  readonly role: 'body' | 'article' | 'numbered' | 'centered' | 'right' | 'note';
  /** As typed: `第一条`, `（一）`; printed before `spans`. */
  readonly marker?: string;
  /** What the base has for `marker`, where that is another number: `''` where it has none. */
  readonly formerMarker?: string;
  readonly level?: number;
  /** The face of `marker` and `lead`: 一、黑体, （一）楷体; the rest is 仿宋. */
  readonly face?: 'hei' | 'kai' | 'fang';
  /** A short title sentence that opens the paragraph, printed between `marker` and `spans`. */
  readonly lead?: readonly Span[];
  readonly spans: readonly Span[];
}

export interface ListBlock extends Sourced {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
  /** One entry an item, in a compared list: how it differs, and the number that the base has for it. */
  readonly itemRevisions?: readonly (Revised & {
    readonly number?: number;
    readonly formerNumber?: number;
  })[];
}

export interface TableCell {
  /** One entry a paragraph. */
  readonly paragraphs: readonly (readonly Span[])[];
  /** One entry a paragraph, in a compared table. */
  readonly revisions?: readonly (Revision | undefined)[];
  readonly align?: 'left' | 'center' | 'right';
}
export interface TableRow extends Sourced {
  readonly cells: readonly TableCell[];
  /** A row of sums or another row that stands out. */
  readonly strong?: true;
}
export interface TableColumn {
  readonly title: readonly Span[];
  readonly align?: 'left' | 'center' | 'right';
  /** Share of the width, relative to the other columns; absent: by content. */
  readonly weight?: number;
}
/**
 * `grid` has a head row that repeats on each page. `fields` has two columns, the label first, and no head row
 * (`columns` still names them, for screen readers).
 */
export interface TableBlock extends Sourced {
  readonly type: 'table';
  readonly style: 'grid' | 'fields';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Refers to a drawing made by `draw`. */
export interface FigureBlock extends Sourced {
  readonly type: 'figure';
  readonly figure: Figure;
  readonly comments?: readonly ReviewComment[];
}

export interface QuoteBlock extends Sourced {
  readonly type: 'quote';
  readonly children: readonly Block[];
}
export interface CodeBlock extends Sourced {
  readonly type: 'code';
  readonly text: string;
}
export interface SeparatorBlock extends Sourced {
  readonly type: 'separator';
}
/** `:::内部`: marked as such; no public booklet holds one. */
export interface InternalBlock extends Sourced {
  readonly type: 'internal';
  readonly children: readonly Block[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | QuoteBlock
  | CodeBlock
  | SeparatorBlock
  | InternalBlock;

/** One handler a block type: a new type does not compile until every renderer handles it. */
export type BlockHandlers<R, C = undefined> = {
  readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, context: C) => R;
};

/** One handler a span type. */
export type SpanHandlers<R, C = undefined> = {
  readonly [T in Span['type']]: (span: Extract<Span, { type: T }>, context: C) => R;
};

/** Something to draw. `alt` is its text equivalent: the steps in words. */
export interface Figure {
  /** Unique in the booklet: `figure-1`. */
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly content:
    | { readonly type: 'flowchart'; readonly graph: FlowGraph; readonly marks: FlowMarks }
    | { readonly type: 'mermaid'; readonly code: string; readonly place?: Place }
    | { readonly type: 'picture'; readonly picture: PrintedPicture };
}
