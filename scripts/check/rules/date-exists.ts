import { textRule } from '../text-rule.ts';

export const dateExists = textRule({
  id: 'date-exists',
  severity: 'error',
  summary: '写到的日期要在日历上有。',
  sign: /月|2[1-9]\d\d年/,
  *findIn(text) {
    for (const { 0: year, index } of text.matchAll(FAR_OFF)) {
      yield { index, length: year.length, message: `“${year}”还很远。`, hint: '请核对年份。' };
    }
    for (const { 0: date, index } of text.matchAll(DAY_OF_MONTH)) {
      yield { index, length: date.length, message: `没有哪个月有“${date}”。`, hint: '请核对日期。' };
    }
    for (const { 0: date, 1: year, 2: month = '', 3: day, index } of text.matchAll(DATE)) {
      if (exists(Number(year ?? LEAP_YEAR), Number(month), day === undefined ? 1 : Number(day))) continue;
      yield {
        index,
        length: date.length,
        message: `日历上没有“${date}”这一天。`,
        hint: '请核对日期。',
      };
    }
  },
});

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号](?!\d))?(?!\d)/gu;

/** 2104年度: the digits of 2014 or 2024 in another order. Plans reach to 2060. */
const FAR_OFF = /(?<!\d)2[1-9]\d{2}年/gu;

/** 每月32日: no month has so many days. */
const DAY_OF_MONTH = /(?<=(?:每|当|次|下|上|本)月(?:的)?)(?:3[2-9]|[4-9]\d)[日号](?!令)/gu;

/** Without a year 29 February may be meant. */
const LEAP_YEAR = 2024;

function exists(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
