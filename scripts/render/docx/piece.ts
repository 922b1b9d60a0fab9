import type { Paragraph, Table } from 'docx';

/** A paragraph or table in the order of the text, with what it asks of its page. */
export interface Piece {
  readonly type: 'heading' | 'text' | 'table';
  readonly node: Paragraph | Table;
  /** Stands below a table and goes with it. */
  readonly gap?: Paragraph;
  /** Stands on a page turned sideways. */
  readonly landscape?: true;
  /** A chapter with footnotes starts a section, because Word counts them anew by section only. */
  readonly startsSection?: true;
  /** Number of the first footnote in it. */
  readonly footnote?: number;
}
