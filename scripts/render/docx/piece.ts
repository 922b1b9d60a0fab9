import type { Paragraph, Table } from 'docx';

/** Names the part on the pages of a book; `chapters` has odd pages name the chapter that runs on them instead. */
export interface RunningHead {
  readonly text: string;
  readonly chapters: boolean;
}

/** A paragraph or table in the order of the text, with what it asks of its page. */
export interface Piece {
  readonly type: 'heading' | 'text' | 'table';
  readonly node: Paragraph | Table;
  /** Stands below a table and goes with it; `last` where a new page begins behind it. */
  readonly gap?: (last: boolean) => Paragraph;
  /** Begins a new page by itself. */
  readonly opensPage?: true;
  /** Stands on a page turned sideways. */
  readonly landscape?: true;
  /**
   * A chapter with footnotes starts a section, because Word counts them anew by section only; a part and an annex do,
   * because sections alone have running heads of their own.
   */
  readonly startsSection?: true;
  /** What stands in the head of the pages from here on. */
  readonly head?: RunningHead;
  /** Number of the first footnote in it. */
  readonly footnote?: number;
}
