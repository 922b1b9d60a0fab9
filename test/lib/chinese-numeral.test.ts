import { describe, expect, test } from 'vitest';
import {
  circledNumber,
  dateInChinese,
  formatChineseNumber,
  formatYearDigits,
  parseChineseNumber,
  parseCircledNumber,
} from '../../scripts/lib/chinese-numeral.ts';

describe('parseChineseNumber', () => {
  test.each([
    ['七', 7],
    ['十', 10],
    ['二十三', 23],
    ['廿三', 23],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['二百三十四', 234],
    ['两百', 200],
    ['一千二百六十', 1260],
    ['一万二千', 12_000],
    ['二〇二六', 2026],
    ['23', 23],
    ['２３', 23],
    ['〇', 0],
  ])('reads %s', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  test.each(['', '条', '二三十', '十百', '2十', '一万二万', '三.五'])('refuses “%s”', (text) => {
    expect(parseChineseNumber(text)).toBeUndefined();
  });

  test('reads back every number that it writes', () => {
    const numbers = Array.from({ length: 10_000 }, (_, value) => value);
    expect(numbers.map((value) => parseChineseNumber(formatChineseNumber(value)))).toEqual(numbers);
  });
});

describe('formatChineseNumber', () => {
  test.each([
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [103, '一百〇三'],
    [110, '一百一十'],
    [1260, '一千二百六十'],
    [1001, '一千〇一'],
  ])('writes %i', (value, text) => {
    expect(formatChineseNumber(value)).toBe(text);
  });
});

describe('dates', () => {
  test('a year is written digit by digit with 〇', () => {
    expect(formatYearDigits(2026)).toBe('二〇二六');
  });

  test('a cover shows year and month', () => {
    expect(dateInChinese('2026-11-20')).toBe('二〇二六年十一月');
    expect(dateInChinese('2026-11')).toBe('二〇二六年十一月');
  });

  test('a signature shows the day as well', () => {
    expect(dateInChinese('2026-01-30', { day: true })).toBe('二〇二六年一月三十日');
    expect(dateInChinese('2026-01', { day: true })).toBe('二〇二六年一月');
  });

  test('what is no date stays as it is', () => {
    expect(dateInChinese('年底')).toBe('年底');
  });
});

describe('circled numbers', () => {
  test('run to 50 and fall back to brackets', () => {
    expect([1, 20, 21, 35, 36, 50].map(circledNumber).join('')).toBe('①⑳㉑㉟㊱㊿');
    expect(circledNumber(51)).toBe('(51)');
  });

  test('are read back', () => {
    for (let value = 1; value <= 50; value++) expect(parseCircledNumber(circledNumber(value))).toBe(value);
    expect(parseCircledNumber('1')).toBeUndefined();
  });
});
