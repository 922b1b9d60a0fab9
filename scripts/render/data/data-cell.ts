import type { CellValue } from './cell-value.ts';
import type { Cell } from './workbook/sheet.ts';

/** A cell in the format of its kind. A date without a day is text: no spreadsheet knows one. */
export function dataCell(value: CellValue): Cell {
  if (typeof value === 'number') return { value, style: 'number' };
  if (typeof value !== 'object') return { value, style: 'text' };
  const { date } = value;
  return date.length === 'YYYY-MM-DD'.length ? { value, style: 'date' } : { value: date, style: 'text' };
}
