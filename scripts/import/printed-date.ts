import { parseChineseNumber } from '../lib/chinese-numeral.ts';

/** `2026-03-12` for 2026年3月12日, 二〇二六年三月十二日, 2026-3-12; a month without a day as `2026-03`. */
export function parseDateText(text: string | undefined): string | undefined {
  const match = /([〇○零一二三四五六七八九\d]{4})[年\-/.](.{1,3}?)(?:月|[-/.]|$)(?:(.{1,4}?)日?)?$/.exec(
    (text ?? '').replaceAll(/\s/g, '').replaceAll('○', '〇'),
  );
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part ? parseChineseNumber(part) : undefined));
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === undefined) return `${year}-${two(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : undefined;
}
