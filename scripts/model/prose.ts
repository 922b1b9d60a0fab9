import type { FlowGraph } from './flow-graph.ts';
import type { Place } from './place.ts';

/** The styles of typed numbers (CONTENT.md §3), in no order: rank follows from the document. */
export type NumberStyle =
  | 'part' // 第一部分、第一编
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'chinese' // 一、
  | 'chinese-bracketed' // （一）
  | 'arabic' // 1. 1、
  | 'arabic-bracketed' // （1）
  | 'circled' // ①
  | 'small-bracketed'; // ⑴

/** A number that a clerk typed at the start of a line. It is printed as typed. */
export interface Marker {
  readonly style: NumberStyle;
  readonly value: number;
  /** As typed, without the space that follows: `第一条`, `（一）`, `1.`. */
  readonly text: string;
  /** Rank in its document: 1 is the outermost style that occurs. 第X条 ranks below 章 and 节, the rest by first appearance. */
  readonly level: number;
}

export interface Text {
  readonly type: 'text';
  /** Never spans source lines, so that a column inside it is `place.column` + the index (escapes aside). */
  readonly value: string;
  readonly place: Place;
}
export interface Styled {
  readonly type: 'strong' | 'emphasis' | 'strike';
  readonly children: readonly Inline[];
}
export interface InlineCode {
  readonly type: 'code';
  readonly value: string;
}
/** A web or mail address. `javascript:` and `data:` never get here. */
export interface WebLink {
  readonly type: 'web-link';
  readonly href: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}
/** A link to another content file: `target` is its content path, resolved; whether it exists is `check`'s business. */
export interface CrossReference {
  readonly type: 'cross-reference';
  readonly target: string;
  readonly anchor?: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface Image {
  readonly type: 'image';
  /** Content path, resolved against the file. */
  readonly target: string;
  readonly alt: string;
  readonly place: Place;
}
export interface FootnoteMark {
  readonly type: 'footnote';
  readonly label: string;
  readonly place: Place;
}
export interface LineBreak {
  readonly type: 'break';
}
/** An inline passage between two containers is not possible; secrecy is by block (`:::内部`). */
export type Inline = Text | Styled | InlineCode | WebLink | CrossReference | Image | FootnoteMark | LineBreak;

export interface ProseHeading {
  readonly type: 'heading';
  /** Markdown depth below the title: 2 for `##`, and for `#` where a text begins with it. */
  readonly depth: number;
  readonly marker?: Marker;
  /** Without the marker. */
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface ProseParagraph {
  readonly type: 'paragraph';
  readonly marker?: Marker;
  /** Without the marker. */
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface ProseTableCell {
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface ProseTableRow {
  readonly cells: readonly ProseTableCell[];
  readonly place: Place;
}
export interface ProseTable {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
  readonly head: ProseTableRow;
  /** Each row has as many cells as the head: short rows are filled, long ones reported and kept in the last cell. */
  readonly rows: readonly ProseTableRow[];
  readonly place: Place;
}
export interface ProseList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly { readonly children: readonly ProseBlock[]; readonly place: Place }[];
  readonly place: Place;
}
export interface ProseQuote {
  readonly type: 'quote';
  readonly children: readonly ProseBlock[];
  readonly place: Place;
}
export interface ProseCode {
  readonly type: 'code';
  readonly language?: string;
  readonly value: string;
  readonly place: Place;
}
/** A Mermaid fence. `place` is the first character of the code, so that chart positions can be added to it. */
export interface ProseDiagram {
  readonly type: 'diagram';
  readonly code: string;
  /** What stands behind `mermaid` on the opening line. */
  readonly title?: string;
  /** Read by `parse`; absent for other Mermaid kinds and for charts with syntax errors. */
  readonly graph?: FlowGraph;
  readonly place: Place;
}
/** `:::内部`: no public output may contain it. */
export interface ProseInternal {
  readonly type: 'internal';
  readonly children: readonly ProseBlock[];
  readonly place: Place;
}
export interface ProseSeparator {
  readonly type: 'separator';
  readonly place: Place;
}
export type ProseBlock =
  | ProseHeading
  | ProseParagraph
  | ProseTable
  | ProseList
  | ProseQuote
  | ProseCode
  | ProseDiagram
  | ProseInternal
  | ProseSeparator;

/** A `##` heading and what stands below it. */
export interface Section {
  readonly title: string;
  readonly place: Place;
  readonly blocks: readonly ProseBlock[];
}

export interface Footnote {
  readonly label: string;
  readonly children: readonly ProseBlock[];
  readonly place: Place;
}

/** The body of a file. `blocks` is everything in order; `sections` is the same cut at each `##`. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /** What stands before the first `##`. */
  readonly preamble: readonly ProseBlock[];
  readonly sections: readonly Section[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** `<!-- 检查-忽略 规则 理由 -->`, in order. */
  readonly suppressions: readonly Suppression[];
}

/** Asks that findings of one rule be silenced, for a file (before any text) or for the block that follows. */
export interface Suppression {
  readonly ruleId: string;
  readonly reason: string;
  readonly place: Place;
  /** Lines that it covers, both included; absent when it covers the file. */
  readonly lines?: { readonly from: number; readonly to: number };
}
