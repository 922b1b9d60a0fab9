import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { dataCell } from './data-cell.ts';
import { type Cell, columnName, HEAD_ROW, type Sheet } from './workbook/sheet.ts';

/** 职权统计表: its sums are formulas, with their results beside them. */
export function statisticsSheet({ unit, statistics, dateInChinese, withheld }: Booklet<Audience>): Sheet {
  const { categories, rows, totals, total } = statistics;
  const first = HEAD_ROW + 1;
  const last = HEAD_ROW + rows.length;
  const totalColumn = categories.length + 1;
  const across = (row: number) => `SUM(B${row}:${columnName(totalColumn - 1)}${row})`;
  const down = (column: number) => `SUM(${columnName(column)}${first}:${columnName(column)}${last})`;
  const hidden = withheld.map(({ reasonClass, count }) => `${reasonClass}${count}项`).join('、');
  return {
    name: '职权统计表',
    title: `${unit.name}职权统计表`,
    note: hidden === '' ? dateInChinese : `未公开：${hidden}　${dateInChinese}`,
    widths: [20, ...categories.map(() => 14), 10],
    head: ['科室', ...categories, '合计'],
    rows: [
      ...rows.map(({ department, counts, total: sum }, index): readonly Cell[] => [
        dataCell(department),
        ...counts.map(dataCell),
        { value: sum, style: 'sumNumber', formula: across(first + index) },
      ]),
      [
        { value: '合计', style: 'sum' },
        ...[...totals, total].map((value, index): Cell => {
          // Without departments the range would hold the sum itself.
          const formula = rows.length > 0 ? { formula: down(index + 1) } : {};
          return { value, style: 'sumNumber', ...formula };
        }),
      ],
    ],
    filtered: false,
    frozenColumns: 1,
  };
}
