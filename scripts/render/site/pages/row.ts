import { type LinePart, valueParts } from './phone-parts.ts';

/** A labelled value; a note stands small beside it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly parts: readonly LinePart[];
  readonly note: string | undefined;
  /** It takes a line of its own among others that are short. */
  readonly long: boolean;
}

/** What fits a cell of the summary in two lines. */
const LONGEST_CELL = 18;

/** Rows that have a value: nothing empty is printed. */
export function rowsOf(
  rows: readonly (readonly [label: string, value: string | undefined, note?: string | undefined])[],
): readonly Row[] {
  return rows.flatMap(([label, value, note]) =>
    value === undefined || value === ''
      ? []
      : [{ label, value, parts: valueParts(label, value), note, long: value.length > LONGEST_CELL }],
  );
}
