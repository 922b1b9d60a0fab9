import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { Column } from './cell-value.ts';
import { dataCell } from './data-cell.ts';
import type { Sheet } from './workbook/sheet.ts';

/** A list as a sheet: its head stays in view and can be filtered. */
export function listSheet<T>(
  name: string,
  { unit, dateInChinese }: Booklet<Audience>,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Sheet {
  return {
    name,
    title: `${unit.name}${name}`,
    note: dateInChinese,
    widths: columns.map(({ width }) => width),
    head: columns.map(({ title }) => title),
    rows: rows.map((row, index) => columns.map(({ value }) => dataCell(value(row, index)))),
    filtered: true,
    frozenColumns: 3,
  };
}
