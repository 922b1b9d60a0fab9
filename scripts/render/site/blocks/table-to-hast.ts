import type { Element, ElementContent } from 'hast';
import type { Span, TableBlock, TableCell, TableColumn, TableRow } from '../../../model/block.ts';
import { element } from './element.ts';
import type { PageContext } from './page-context.ts';
import { spansToHast } from './span-handlers.ts';
import { textOf } from './text-of.ts';

/** A table with more columns than this is a matrix: on a phone it scrolls, while others are set as cards. */
const WIDEST_CARD = 8;

/** So many characters stand side by side on a phone, four columns with them; no cell takes more than three lines then. */
const WIDEST_PHONE = 19;
const LONGEST_NARROW = 18;

/** 步骤 and 序号 hold numbers: on a phone they stand before the name of the card. */
const LONGEST_SERIAL = 3;

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
  const body = rows.map((row) => gridRow(row, columns, titles, context));
  const shape = shapeOf(titles, body);
  const table = element('table', { className: ['grid', ...(shape === 'narrow' ? [shape] : [])] }, [
    ...captionOf(caption),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map((column) => headCell(column, context)),
      ),
    ]),
    element('tbody', {}, body),
  ]);
  if (shape === 'narrow') return table;
  if (shape !== 'wide') {
    return element('div', { className: ['cards', ...(shape === 'serial' ? [shape] : [])] }, [table]);
  }
  const label = caption ?? `${titles[0] ?? ''}等${titles.length}列的表格`;
  return element('section', { className: ['wide'], tabIndex: 0, ariaLabel: label }, [table]);
}

/**
 * How a table is set on a phone: as it is, as cards, as cards that begin with a number and a name, or behind a frame
 * that scrolls.
 */
function shapeOf(
  titles: readonly string[],
  rows: readonly Element[],
): 'narrow' | 'cards' | 'serial' | 'wide' {
  const lengths = titles.map((title, column) => [
    title.length,
    ...rows.map(({ children }) => (children[column] ? textOf([children[column]]).length : 0)),
  ]);
  const longest = lengths.map((column) => Math.max(...column));
  const needed = longest.map((length, column) => Math.max(titles[column]?.length ?? 0, Math.min(length, 6)));
  if (Math.max(...longest) <= LONGEST_NARROW && needed.reduce((sum, width) => sum + width, 0) <= WIDEST_PHONE)
    return 'narrow';
  if (titles.length > WIDEST_CARD) return 'wide';
  return titles.length > 2 && (longest[0] ?? 0) <= LONGEST_SERIAL ? 'serial' : 'cards';
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
