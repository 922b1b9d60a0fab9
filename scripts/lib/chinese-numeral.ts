const DIGITS = '〇一二三四五六七八九';
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** A pattern source for the numerals that `parseChineseNumber` reads; it also matches some that mean nothing. */
export const NUMERAL = '[0-9０-９〇零一二两三四五六七八九十百千万廿卅]+';

/**
 * The whole number that a numeral means: `23`, `２３`, `二十三`, `一百零三`, `廿三`, `一万二千`, or digit by digit
 * `二〇二六`. Undefined for anything else.
 */
export function parseChineseNumber(text: string): number | undefined {
  const plain = plainNumeral(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  const [head = '', tail, ...more] = plain.split('万');
  if (more.length > 0) return undefined;
  if (tail === undefined) return belowTenThousand(head);
  const thousands = belowTenThousand(head);
  const rest = tail === '' ? 0 : belowTenThousand(tail);
  return thousands === undefined || rest === undefined ? undefined : thousands * 10_000 + rest;
}

function plainNumeral(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replaceAll('零', '〇')
    .replaceAll('两', '二')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
}

function belowTenThousand(text: string): number | undefined {
  if (/^[〇一二三四五六七八九]+$/.test(text)) {
    return Number(Array.from(text, (digit) => DIGITS.indexOf(digit)).join(''));
  }
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  for (const character of text) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      if (digit) return undefined;
      digit = DIGITS.indexOf(character);
      if (digit < 0) return undefined;
      continue;
    }
    if (unit >= lastUnit) return undefined;
    // A unit without a digit counts once: 十 means 一十.
    total += (digit ?? 1) * unit;
    digit = undefined;
    lastUnit = unit;
  }
  if (text === '') return undefined;
  return total + (digit ?? 0);
}

/** The numeral of a whole number from 0 to 9999 as a text writes it: 23 → 二十三, 103 → 一百〇三, 10 → 十. */
export function formatChineseNumber(value: number): string {
  if (value === 0) return '〇';
  let text = '';
  let rest = value;
  for (const [character, unit] of [...UNITS].reverse()) {
    const count = Math.floor(rest / unit);
    if (count > 0) text += `${DIGITS[count]}${character}`;
    else if (text !== '' && rest > 0 && !text.endsWith('〇')) text += '〇';
    rest %= unit;
  }
  if (rest > 0) text += DIGITS[rest];
  return text.replace(/^一十/, '十');
}

/** A year digit by digit, with 〇 and never 零 (GB/T 15835): 2026 → 二〇二六. */
export function formatYearDigits(year: number): string {
  return Array.from(String(year), (digit) => DIGITS[Number(digit)]).join('');
}

/**
 * A date as covers print it: `2026-11-20` → 二〇二六年十一月, with `day` 二〇二六年十一月二十日. A date without a day has
 * none to print. What is no date comes back as it is.
 */
export function dateInChinese(date: string, options: { readonly day?: boolean } = {}): string {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const monthText = `${formatYearDigits(Number(year))}年${formatChineseNumber(Number(month))}月`;
  return options.day && day !== undefined ? `${monthText}${formatChineseNumber(Number(day))}日` : monthText;
}

/** First code point of each run of circled numbers in Unicode, with the number that it shows. */
const CIRCLED_RUNS = [
  { first: 1, codePoint: 0x2460, count: 20 },
  { first: 21, codePoint: 0x3251, count: 15 },
  { first: 36, codePoint: 0x32b1, count: 15 },
] as const;

/** ①…㊿ for 1 to 50; beyond that `(51)`, because Unicode has no more. */
export function circledNumber(value: number): string {
  for (const { first, codePoint, count } of CIRCLED_RUNS) {
    if (value >= first && value < first + count) return String.fromCodePoint(codePoint + value - first);
  }
  return `(${value})`;
}

/** The number that ①…㊿ shows; undefined for any other character. */
export function parseCircledNumber(character: string): number | undefined {
  const point = character.codePointAt(0) ?? 0;
  const run = CIRCLED_RUNS.find(({ codePoint, count }) => point >= codePoint && point < codePoint + count);
  return run && run.first + point - run.codePoint;
}
