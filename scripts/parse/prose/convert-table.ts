import type { AlignType, Paragraph, Table, TableCell, TableRow } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { Inline, ProseTable, ProseTableCell, ProseTableRow } from '../../model/prose.ts';
import { convertInlines, placeOf } from './convert-inlines.ts';
import { isDelimiterRow } from './line-shapes.ts';
import type { ProseContext } from './prose-context.ts';
import { trimInlines } from './trim-inlines.ts';

/** Turns a table into rows of equal length. A cell too many goes into the last one, so that nothing is lost. */
export function convertTable(node: Table, context: ProseContext): ProseTable {
  const [headNode, ...rowNodes] = node.children;
  const columns = headNode?.children.length ?? 0;
  const place = placeOf(node, context);
  const head = headNode ? convertRow(headNode, context) : { cells: [], place };
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, index) => alignment(node.align?.[index])),
    head,
    rows: rowNodes.map((row) => regular(convertRow(row, context), columns, context)),
    place,
  };
}

const alignment = (align: AlignType | undefined) => align ?? undefined;

function convertRow(row: TableRow, context: ProseContext): ProseTableRow {
  return {
    cells: row.children.map((cell) => convertCell(cell, context)),
    place: placeOf(row, context),
  };
}

function convertCell(cell: TableCell, context: ProseContext): ProseTableCell {
  const children = trimInlines(convertInlines(cell.children, context, { inTable: true }));
  const [first] = cell.children;
  return { children, place: placeOf(first ?? cell, context) };
}

function regular(row: ProseTableRow, columns: number, context: ProseContext): ProseTableRow {
  const { cells, place } = row;
  if (cells.length < columns) {
    report(
      'warning',
      `这一行有 ${cells.length} 格，表头有 ${columns} 格，缺少的格按空白处理。`,
      place,
      context,
    );
    const missing = Array.from({ length: columns - cells.length }, () => ({ children: [], place }));
    return { ...row, cells: [...cells, ...missing] };
  }
  if (cells.length > columns) {
    const kept = cells.slice(0, columns);
    const surplus = cells.slice(columns).filter((cell) => cell.children.length > 0);
    const last = kept.pop();
    report(
      surplus.length > 0 ? 'error' : 'warning',
      `这一行有 ${cells.length} 格，表头只有 ${columns} 格，多出的文字并入了最后一格。`,
      place,
      context,
    );
    return { ...row, cells: last ? [...kept, { ...last, children: withLines(last, surplus) }] : [] };
  }
  return row;
}

function withLines(cell: ProseTableCell, more: readonly ProseTableCell[]): readonly Inline[] {
  return [cell, ...more]
    .filter(({ children }) => children.length > 0)
    .flatMap(({ children }, index): readonly Inline[] =>
      index === 0 ? children : [{ type: 'break' }, ...children],
    );
}

function report(
  severity: 'error' | 'warning',
  message: string,
  place: Place,
  { findings }: ProseContext,
): void {
  findings[severity](
    'table-is-regular',
    place,
    message,
    '请让每一行的格数与表头相同；文字里的竖线请写成“\\|”。',
  );
}

/** Says that lines which begin with `|` make no table. */
export function reportBrokenTable(node: Paragraph, place: Place, { source, findings }: ProseContext): void {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line === end.line) return;
  if (!/^[ \t]*[|｜]/u.test(source.line(start.line).slice(start.column - 1))) return;
  const message = isDelimiterRow(source.line(start.line + 1))
    ? '表头的格数与分隔行的格数不同，这些文字没有成为表格。'
    : '表头下面没有“| --- | --- |”这样的分隔行，这些文字没有成为表格。';
  findings.error(
    'table-is-regular',
    place,
    message,
    '请用半角的“|”，并在表头的下一行写分隔行，格数与表头相同。',
  );
}
