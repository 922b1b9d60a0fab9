/** Who changed or remarked something, as the file says it. */
export interface Reviewer {
  readonly author: string;
  /** ISO 8601, in the reviewer's local time. */
  readonly date?: string;
}

/** A run of text of one state. Text that was inserted and then deleted again carries both. */
export interface Piece {
  readonly text: string;
  readonly inserted?: Reviewer;
  readonly deleted?: Reviewer;
}

/** A picture that stands in the text. */
export interface ShownPicture extends Pick<Piece, 'inserted' | 'deleted'> {
  /** What is read aloud in its place; empty where the file does not say it. */
  readonly name: string;
  /** As the file keeps it. */
  readonly bytes: Uint8Array;
}

/** A paragraph, or a row of a table with its cells divided by `CELL` and the paragraphs of a cell by `LINE`. */
export interface Passage {
  readonly type: 'paragraph' | 'row';
  readonly pieces: readonly Piece[];
  /** Of the paragraph mark or of the whole row. */
  readonly inserted?: Reviewer;
  readonly deleted?: Reviewer;
  readonly pictures: readonly ShownPicture[];
  /** Of a footnote: index of the passage that calls it. */
  readonly noteOf?: number;
  /** Names of the bookmarks that lie in it, the first first. */
  readonly marks: readonly string[];
}

export const CELL = '\u001f';
export const LINE = '\u001e';

/** A comment with the replies to it. */
export interface Remark extends Reviewer {
  readonly text: string;
  /** The text that it is fixed to; empty where it is fixed to a point. */
  readonly anchor: string;
  /** Index of the passage where it begins; undefined where it stands nowhere in the text. */
  readonly passage?: number;
  readonly resolved: boolean;
  readonly replies: readonly (Reviewer & { readonly text: string })[];
}

/** What a Word file says: the running text, then the footnotes. Tables of contents, headers and footers are left out. */
export interface ReturnedDocument {
  readonly passages: readonly Passage[];
  readonly remarks: readonly Remark[];
  /** `dc:title`, which says whose booklet it is. */
  readonly title?: string;
}
