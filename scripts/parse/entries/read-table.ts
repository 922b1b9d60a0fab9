import { plainText } from '../../lib/plain-text.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FieldPlaces, Place } from '../../model/place.ts';
import type { ProseBlock, ProseTable, ProseTableRow } from '../../model/prose.ts';

/** The columns that a table of one kind has. Others may stand beside them, in any order. */
export interface TableKind {
  readonly name: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Columns in which a dash says something; elsewhere it means an empty cell. */
  readonly dashCounts?: readonly string[];
}

/** A row by the titles of its columns. Empty cells are absent. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly places: FieldPlaces;
  readonly place: Place;
}

/** Whether a table is of this kind: at least two of the titles are there. */
export function isTable(block: ProseBlock, kind: TableKind): block is ProseTable {
  if (block.type !== 'table') return false;
  const titles = columnsOf(block);
  return [...kind.required, ...kind.optional].filter((title) => titles.includes(title)).length >= 2;
}

/** The rows that hold anything, or the finding that names the columns which are missing. */
export function readTable(
  table: ProseTable,
  kind: TableKind,
): { rows: readonly Row[]; diagnostics: readonly Diagnostic[] } {
  const titles = columnsOf(table);
  const missing = kind.required.filter((title) => !titles.includes(title));
  if (missing.length > 0) return { rows: [], diagnostics: [lacksColumns(table, kind, missing)] };
  const rows = table.rows.map((row) => readRow(row, titles, kind));
  return { rows: rows.filter(({ cells }) => cells.size > 0), diagnostics: [] };
}

function columnsOf(table: ProseTable): readonly string[] {
  return table.head.cells.map((cell) => plainText(cell.children).normalize('NFKC').replace(/\s+/g, ''));
}

function readRow(row: ProseTableRow, titles: readonly string[], { dashCounts = [] }: TableKind): Row {
  const cells = new Map<string, string>();
  const places = new Map<string, Place>();
  for (const [index, cell] of row.cells.entries()) {
    const title = titles[index];
    const text = plainText(cell.children).trim();
    if (title === undefined || places.has(title)) continue;
    places.set(title, cell.place);
    const isEmpty = text === '' || (/^[-—–－/]+$/.test(text) && !dashCounts.includes(title));
    if (!isEmpty) cells.set(title, text);
  }
  return { cells, places, place: row.place };
}

function lacksColumns(table: ProseTable, kind: TableKind, missing: readonly string[]): Diagnostic {
  const names = missing.map((title) => `“${title}”`).join('');
  return {
    ruleId: 'table-has-columns',
    severity: 'error',
    place: table.head.place,
    message: `${kind.name}缺少${names}列。`,
    hint: `请在表头补上。${kind.name}的列有：${[...kind.required, ...kind.optional].join('、')}，先后不限。`,
  };
}
