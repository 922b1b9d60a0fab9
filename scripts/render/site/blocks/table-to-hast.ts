import type { Element, ElementContent } from 'hast';
import type { Span, TableBlock, TableCell, TableColumn, TableRow } from '../../../model/block.ts';
import { element } from './element.ts';
import type { PageContext } from './page-context.ts';
import { spansToHast } from './span-handlers.ts';
import { textOf } from './text-of.ts';

/** A table with more columns than this is a matrix: on a phone it scrolls, while others are set as cards. */
const WIDEST_CARD = 8;

/** 3个工作日 is read at a glance; broken over two lines it is not. */
const LONGEST_SHORT = 6;

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

export function tableToHast(table: TableBlock, context: PageContext): ElementContent {
  return table.style === 'fields' ? fieldsTable(table, context) : gridTable(table, context);
}

function fieldsTable({ caption, columns, rows }: TableBlock, context: PageContext): Element {
  const body = rows.map(({ cells }) =>
    element(
      'tr',
      {},
      cells.map((cell, index) =>
        element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cellContent(cell, context)),
      ),
    ),
  );
  const names = columns.map(({ title }) => textOf(spansToHast(title, context))).join('、');
  return element('table', { className: ['fields'], ...(caption === undefined && { ariaLabel: names }) }, [
    ...captionOf(caption),
    element('tbody', {}, body),
  ]);
}

function gridTable({ caption, columns, rows }: TableBlock, context: PageContext): Element {
  const titles = columns.map(({ title }) => textOf(spansToHast(title, context)));
  const table = element('table', { className: ['grid'] }, [
    ...captionOf(caption),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map((column) => headCell(column, context)),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((row) => gridRow(row, columns, titles, context)),
    ),
  ]);
  if (columns.length <= WIDEST_CARD) return element('div', { className: ['cards'] }, [table]);
  const label = caption ?? `${titles[0] ?? ''}等${titles.length}列的表格`;
  return element('section', { className: ['wide'], tabIndex: 0, ariaLabel: label }, [table]);
}

function captionOf(caption: string | undefined): readonly Element[] {
  return caption === undefined ? [] : [element('caption', {}, [caption])];
}

function headCell({ title, align }: TableColumn, context: PageContext): Element {
  return element('th', { scope: 'col', ...named(alignment(align)) }, spansToHast(title, context));
}

function gridRow(
  { cells, strong }: TableRow,
  columns: readonly TableColumn[],
  titles: readonly string[],
  context: PageContext,
): Element {
  return element(
    'tr',
    strong ? { className: ['sum'] } : {},
    cells.map((cell, index) => {
      const content = cellContent(cell, context);
      const classes = [
        ...alignment(cell.align ?? columns[index]?.align),
        ...(isShort(textOf(content)) ? ['short'] : []),
      ];
      return element('td', { dataTitle: titles[index] ?? '', ...named(classes) }, content);
    }),
  );
}

function alignment(align: TableColumn['align']): readonly string[] {
  return align === 'center' || align === 'right' ? [`align-${align}`] : [];
}

/** A cell that is kept on one line. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT || DATE.test(text);
}

function named(classes: readonly string[]): { readonly className?: string[] } {
  return classes.length > 0 ? { className: [...classes] } : {};
}

/** One paragraph needs no element of its own. */
function cellContent({ paragraphs }: TableCell, context: PageContext): readonly ElementContent[] {
  const lines: readonly (readonly Span[])[] = paragraphs;
  const only = lines[0];
  if (lines.length === 1 && only) return spansToHast(only, context);
  return lines.map((spans) => element('p', {}, spansToHast(spans, context)));
}
