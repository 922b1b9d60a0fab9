import type { DateText } from '../../model/terms.ts';

/** What a cell of a data file holds: text, a number, a day, or nothing. */
export type CellValue = string | number | DateCell | undefined;

/** A day as spreadsheets count it; in CSV it is written as `2026-11-20`. */
export interface DateCell {
  readonly date: DateText;
}

/** One column of a list as its data files have it. */
export interface Column<T> {
  readonly title: string;
  /** Width in the workbook, in characters of the body type; a Chinese character counts two. */
  readonly width: number;
  /** Undefined where the row does not say. */
  readonly value: (row: T, index: number) => CellValue;
}

export const dateCell = (date: DateText | undefined): CellValue =>
  date === undefined ? undefined : { date };

/** One entry a line; nothing where there is none. */
export function lines(items: readonly string[] | undefined): string | undefined {
  return items === undefined || items.length === 0 ? undefined : items.join('\n');
}
