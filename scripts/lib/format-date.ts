import type { DateText } from '../model/terms.ts';

/** GB/T 9704-2012 7.3.5.4: 2026年11月2日, without leading zeros. A date without a day stays without one. */
export function formatDate(date: DateText): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day ? `${day}日` : ''}`;
}
