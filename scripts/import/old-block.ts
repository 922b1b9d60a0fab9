/** A paragraph of an old booklet. */
export interface OldParagraph {
  readonly type: 'paragraph';
  /** Place in the file: 第 12 段. */
  readonly at: number;
  /** With its automatic number written out; a line feed is a line break. Footnotes stand as `[^1]`. */
  readonly text: string;
  /** Depth of a real heading, from 1. */
  readonly outline?: number;
  readonly centered?: true;
  readonly right?: true;
  readonly bold?: true;
  /** In a frame of its own. */
  readonly framed?: true;
  /** Points. */
  readonly size?: number;
  /** Name of its style. */
  readonly style?: string;
}

export interface OldTable {
  readonly type: 'table';
  readonly at: number;
  /** Cells of one row each; merged cells are repeated, and a line feed begins a paragraph. */
  readonly rows: readonly (readonly string[])[];
  readonly merged?: true;
}

export interface OldPicture {
  readonly type: 'picture';
  readonly at: number;
  readonly alt?: string;
  /** Absent where the picture is of a kind that cannot be shown. */
  readonly picture?: { readonly extension: 'png' | 'jpg' | 'gif' | 'svg'; readonly bytes: Uint8Array };
}

export type OldBlock = OldParagraph | OldTable | OldPicture;

/** An old booklet as it was read, before anything is made of it. */
export interface OldDocument {
  readonly blocks: readonly OldBlock[];
  /** Text of the footnotes by label. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** What was left out in reading: headers, comments, tracked deletions. Full sentences. */
  readonly notes: readonly string[];
}
