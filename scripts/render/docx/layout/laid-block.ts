import type { Formatted } from './formatted.ts';
import type { LinePiece } from './line-pieces.ts';

/** What the layout needs to know of a body. Lengths in twips. */
export type LaidBlock = LaidParagraph | LaidTable;

export interface LaidParagraph {
  readonly type: 'paragraph';
  readonly pieces: readonly LinePiece[];
  /** What its style adds to every letter, in twips. */
  readonly spacing: number;
  /** What is added beyond that, so that programs agree. */
  readonly hair: number;
  /** What it was read from. */
  readonly element: Formatted;
  readonly look: LaidLook;
}

export interface LaidTable {
  readonly type: 'table';
  readonly rows: readonly LaidRow[];
}

export interface LaidRow {
  /** Printed again on every page that the table goes on to. */
  readonly head: boolean;
  /** Moves to the next page as a whole. */
  readonly whole: boolean;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  readonly width: number;
  readonly paragraphs: readonly LaidParagraph[];
}

export interface LaidLook {
  /** From line to line; a line that must be taller is, unless the pitch is exact. */
  readonly pitch: number;
  readonly exact: boolean;
  readonly before: number;
  readonly after: number;
  /** What a border takes above and below; paragraphs of one border that follow one another share it. */
  readonly frame: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly newPage: boolean;
}

export type LaidItem =
  | { readonly type: 'text'; readonly text: string; readonly letters: Letters }
  | { readonly type: 'picture'; readonly width: number; readonly height: number }
  | { readonly type: 'break' }
  /** A bookmark that begins here. */
  | { readonly type: 'mark'; readonly name: string }
  | { readonly type: 'note'; readonly id: number };

/** How wide letters are. */
export interface Letters {
  readonly size: number;
  /** Added to every letter. */
  readonly spacing: number;
  readonly latin: 'times' | 'courier' | 'chinese';
}
