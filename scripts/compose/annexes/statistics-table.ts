import type { Block } from '../../model/block.ts';
import type { CatalogueRow, Statistics } from '../../model/booklet.ts';
import type { WithheldCount } from '../../model/edition.ts';
import { POWER_CATEGORIES } from '../../model/terms.ts';
import { gridTable } from '../tables.ts';

/** Counts the catalogue by department and category; only categories that occur have a column (REQUIREMENTS B01). */
export function statistics(catalogue: readonly CatalogueRow[], departments: readonly string[]): Statistics {
  const categories = POWER_CATEGORIES.filter((category) =>
    catalogue.some((row) => row.category === category),
  );
  const rows = departments.map((department) => {
    const own = catalogue.filter((row) => row.department === department);
    const counts = categories.map((category) => own.filter((row) => row.category === category).length);
    return { department, counts, total: own.length };
  });
  const totals = categories.map((category) => catalogue.filter((row) => row.category === category).length);
  return { categories, rows, totals, total: catalogue.length };
}

/** 职权统计表, and below it what is not public: counts by class of reason, never a name. */
export function statisticsBlocks(table: Statistics, withheld: readonly WithheldCount[]): readonly Block[] {
  if (table.total === 0 && withheld.length === 0) return [];
  const columns = [
    { title: '科室', weight: 3 },
    ...table.categories.map((title) => ({ title, weight: 1.5, align: 'center' as const })),
    { title: '合计', weight: 1.2, align: 'center' as const },
  ];
  const rows = table.rows.map(({ department, counts, total }) => [
    department,
    ...counts.map(String),
    String(total),
  ]);
  const sums = ['合计', ...table.totals.map(String), String(table.total)];
  return [gridTable(columns, [...rows, sums], { sums: true }), ...withheldBlocks(withheld)];
}

function withheldBlocks(withheld: readonly WithheldCount[]): readonly Block[] {
  if (withheld.length === 0) return [];
  const rows = withheld.map(({ reasonClass, count }) => [reasonClass, String(count)]);
  const columns = [
    { title: '未公开事项类别', weight: 4 },
    { title: '数量', weight: 1, align: 'center' as const },
  ];
  return [gridTable(columns, rows, { caption: '未公开事项统计' })];
}
