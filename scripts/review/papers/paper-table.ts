import type { Span, TableBlock, TableCell, TableRow } from '../../model/block.ts';

/** What may stand in a cell: text, one paragraph an entry, or spans. */
export type PaperCell =
  | string
  | readonly string[]
  | { readonly spans: readonly (readonly Span[])[] }
  | undefined;

export interface PaperColumn {
  readonly title: string;
  readonly weight: number;
  readonly align?: 'center';
}

/** Printed where there is nothing to say, so that no cell looks forgotten. */
const NOTHING = '—';
/** A cell that the reader fills in. */
export const TO_FILL: PaperCell = [''];

/** A table of a paper, with a head row. */
export function paperTable(
  columns: readonly PaperColumn[],
  rows: readonly (readonly PaperCell[])[],
  caption?: string,
): TableBlock {
  return {
    type: 'table',
    style: 'grid',
    ...(caption && { caption }),
    columns: columns.map(({ title, weight, align }) => ({
      title: text(title),
      weight,
      ...(align && { align }),
    })),
    rows: rows.map(
      (cells): TableRow => ({ cells: cells.map((cell, index) => paperCell(cell, columns[index]?.align)) }),
    ),
  };
}

/** A table of labels and values; what has no value is left out. */
export function paperFields(rows: readonly (readonly [string, PaperCell])[]): TableBlock {
  return {
    type: 'table',
    style: 'fields',
    columns: [
      { title: text('项目'), weight: 1 },
      { title: text('内容'), weight: 4 },
    ],
    rows: rows
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([label, value]) => ({ cells: [paperCell(label, undefined), paperCell(value, undefined)] })),
  };
}

function paperCell(cell: PaperCell, align: 'center' | undefined): TableCell {
  return { paragraphs: paragraphs(cell), ...(align && { align }) };
}

function paragraphs(cell: PaperCell): readonly (readonly Span[])[] {
  if (cell === undefined || cell === '') return [text(NOTHING)];
  if (typeof cell === 'string') return [text(cell)];
  const lines = 'spans' in cell ? cell.spans : cell.map(text);
  return lines.length > 0 ? lines : [text(NOTHING)];
}

export const text = (value: string): readonly Span[] => (value === '' ? [] : [{ type: 'text', text: value }]);

export const ORDINAL: PaperColumn = { title: '序号', weight: 1, align: 'center' };
