import type { CellValue } from '../cell-value.ts';

/** Formats of `styles.xml`, by their place in its `cellXfs`. */
export const STYLES = {
  plain: 0,
  title: 1,
  note: 2,
  head: 3,
  text: 4,
  number: 5,
  sum: 6,
  sumNumber: 7,
  date: 8,
} as const;
export type StyleName = keyof typeof STYLES;

export interface Cell {
  readonly value: CellValue;
  readonly style: StyleName;
  /** `SUM(B4:B9)`; `value` is then its result, so that a reader who does not calculate sees it too. */
  readonly formula?: string;
}

/** One sheet: a title over all columns, a note below it, then the table whose head stays in view. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** In characters of the body type. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly filtered: boolean;
  /** Columns that stay in view when the sheet is moved sideways. */
  readonly frozenColumns: number;
}

/** The row of the table's head; the title and the note stand above it. Counts from 1. */
export const HEAD_ROW = 3;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The table with its head, as the filter and the print title name it. */
export function tableRange({ head, rows }: Sheet): string {
  return `A${HEAD_ROW}:${columnName(head.length - 1)}${HEAD_ROW + rows.length}`;
}
