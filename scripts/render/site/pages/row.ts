/** A labelled value; a note stands small beside it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
}

/** Rows that have a value: nothing empty is printed. */
export function rowsOf(
  rows: readonly (readonly [label: string, value: string | undefined, note?: string | undefined])[],
): readonly Row[] {
  return rows.flatMap(([label, value, note]) =>
    value === undefined || value === '' ? [] : [{ label, value, note }],
  );
}
