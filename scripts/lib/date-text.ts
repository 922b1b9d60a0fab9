import type { DateText } from '../model/terms.ts';
import { NUMERAL, parseChineseNumber } from './chinese-numeral.ts';

const DATE = new RegExp(
  `^(${NUMERAL})\\s*[-./年]\\s*(${NUMERAL})\\s*(?:月|(?:[-./月]\\s*(${NUMERAL})\\s*日?))?$`,
);

/**
 * The date that a clerk wrote, as `2026-11-20`, or `2026-11` where no day is given: `2026-11-20`, `2026.11.20`,
 * `2026年11月20日`, `二〇二六年十一月`. Undefined for anything else and for days that no calendar has.
 */
export function parseDate(text: string): DateText | undefined {
  const [, ...parts] = DATE.exec(text.normalize('NFKC').trim()) ?? [];
  const [year, month, day] = parts.map((part) => (part === undefined ? undefined : parseChineseNumber(part)));
  if (year === undefined || month === undefined || year < 1000 || year > 9999) return undefined;
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(year, month))))
    return undefined;
  return [year, month, ...(day === undefined ? [] : [day])].map((n) => String(n).padStart(2, '0')).join('-');
}

/** The same date; a month means its last day. */
export function lastDay(date: DateText): DateText {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day !== undefined) return date;
  return `${date}-${daysIn(year, month)}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
