import type { Span, TableBlock, TableCell, TableColumn, TableRow } from '../model/block.ts';
import type { Place } from '../model/place.ts';
import { textSpans } from './spans.ts';

/** What may stand in a generated cell: nothing, text (one paragraph a line), or spans. */
export type CellContent = string | readonly string[] | readonly Span[] | undefined;

/** Printed where a record says nothing: a cell is never empty. */
const NOTHING = '—';

export interface ColumnSpec {
  readonly title: string;
  readonly weight?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** The first column of a list of records. */
export const ORDINAL = { title: '序号', weight: 1, align: 'center' } as const;

interface GridOptions {
  readonly caption?: string;
  readonly sums?: boolean;
  /** Where the rows were written, one entry a row. */
  readonly sources?: readonly (Place | undefined)[];
}

/** A generated table with a head row. */
export function gridTable(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly CellContent[])[],
  options: GridOptions = {},
): TableBlock {
  return {
    type: 'table',
    style: 'grid',
    ...(options.caption && { caption: options.caption }),
    columns: columns.map(column),
    rows: rows.map((cells, index): TableRow => {
      const source = options.sources?.[index];
      const row = {
        cells: cells.map((content, at) => cell(content, columns[at]?.align)),
        ...(source && { source }),
      };
      return options.sums && index === rows.length - 1 ? { ...row, strong: true } : row;
    }),
  };
}

/** A generated table of labels and values, each with the place where it was written. Rows without a value are left out. */
export function fieldTable(
  rows: readonly (readonly [label: string, value: CellContent, source?: Place | undefined])[],
  caption?: string,
): TableBlock {
  return {
    type: 'table',
    style: 'fields',
    ...(caption && { caption }),
    columns: [column({ title: '项目', weight: 1 }), column({ title: '内容', weight: 4 })],
    rows: rows
      .filter(([, value]) => value !== undefined && value.length > 0)
      .map(([label, value, source]) => ({
        cells: [cell(label, undefined), cell(value, undefined)],
        ...(source && { source }),
      })),
  };
}

function column({ title, weight, align }: ColumnSpec): TableColumn {
  return { title: textSpans(title), ...(weight && { weight }), ...(align && { align }) };
}

function cell(content: CellContent, align: ColumnSpec['align']): TableCell {
  return { paragraphs: paragraphs(content), ...(align && { align }) };
}

function paragraphs(content: CellContent): readonly (readonly Span[])[] {
  if (content === undefined || content.length === 0) return [textSpans(NOTHING)];
  if (typeof content === 'string') return content.split('\n').map(textSpans);
  if (isTexts(content)) return content.map(textSpans);
  return cellParagraphs(content);
}

/** A line break in a cell begins a paragraph. */
export function cellParagraphs(content: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  for (const item of content) {
    if (item.type === 'break') paragraphs.push([]);
    else paragraphs.at(-1)?.push(item);
  }
  return paragraphs;
}

const isTexts = (content: readonly string[] | readonly Span[]): content is readonly string[] =>
  content.every((item) => typeof item === 'string');

/** Several items as numbered lines, a single one as it is. */
export function numberedLines(items: readonly string[]): readonly string[] {
  return items.length > 1 ? items.map((item, index) => `${index + 1}.${item}`) : items;
}
