import type { CellValue } from './cell-value.ts';

/** Excel takes a file without it for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * RFC 4180 for spreadsheets: UTF-8 with byte order mark, CRLF. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export function toCsv(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  return Buffer.from(BYTE_ORDER_MARK + text);
}

function cell(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.date;
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
