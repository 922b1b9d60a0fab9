import type { DateText } from '../../model/terms.ts';

/** `2026-11-20` → 2026年11月20日; `2026-11` → 2026年11月. Months and days without a leading zero (GB/T 9704). */
export function formatDate(date: DateText): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
