import type { Statistics } from '../../../model/booklet.ts';

/** 职权统计表 with its numbers as text. */
export function statisticsView({ categories, rows, totals, total }: Statistics) {
  return {
    categories,
    rows: rows.map((row) => ({
      department: row.department,
      counts: row.counts.map((count, index) => ({ count, category: categories[index] ?? '' })),
      total: row.total,
    })),
    totals: totals.map((count, index) => ({ count, category: categories[index] ?? '' })),
    total,
  };
}
