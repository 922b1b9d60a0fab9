import { plainSpans } from '../../lib/plain-spans.ts';
import type { TableBlock } from '../../model/block.ts';
import type { AnnexChapter, Booklet } from '../../model/booklet.ts';
import type { OutputFile } from '../../model/output.ts';
import { bookletSheets } from './booklet-sheets.ts';
import { dataCell } from './data-cell.ts';
import type { Sheet } from './workbook/sheet.ts';
import { toWorkbook } from './workbook/workbook.ts';

/** Lists that the office's workbook has beside those of the open data. */
const OFFICE_LISTS: readonly AnnexChapter['kind'][] = ['time-limits', 'risks', 'changes', 'classified'];

/**
 * The whole table for the office itself, with every power whatever its 公开.范围, its risks, limits and changes. The type
 * of the booklet keeps it out of what the public gets.
 */
export const renderOfficeTable = async (booklet: Booklet<'internal'>): Promise<readonly OutputFile[]> => {
  const { name } = booklet.unit;
  const annexes = booklet.chapters.filter((chapter) => chapter.type === 'annex');
  const lists = OFFICE_LISTS.flatMap((kind) => annexes.filter((annex) => annex.kind === kind)).flatMap(
    (annex) => annexSheets(annex, booklet),
  );
  const contents = toWorkbook([...bookletSheets(booklet), ...lists], {
    title: `${name}职权目录（内部版）`,
    author: name,
    date: booklet.issuedOn,
  });
  return [{ path: `${name}-职权目录（内部版）.xlsx`, contents }];
};

/** Widest column, in characters. */
const WIDEST = 44;

function annexSheets(
  { title, children }: AnnexChapter,
  { unit, dateInChinese }: Booklet<'internal'>,
): readonly Sheet[] {
  const [table] = children.filter((child): child is TableBlock => child.type === 'table');
  if (!table) return [];
  const rows = table.rows.map(({ cells }) =>
    cells.map(({ paragraphs }, index) => {
      const text = paragraphs.map(plainSpans).join('\n');
      return dataCell(index === 0 && /^\d+$/.test(text) ? Number(text) : text);
    }),
  );
  return [
    {
      // Excel takes 31 characters.
      name: title.slice(0, 31),
      title: `${unit.name}${title}`,
      note: dateInChinese,
      widths: table.columns.map(({ weight }) => Math.min(WIDEST, Math.max(6, (weight ?? 3) * 6))),
      head: table.columns.map((column) => plainSpans(column.title)),
      rows,
      filtered: true,
      frozenColumns: 2,
    },
  ];
}
