import { textRule } from '../text-rule.ts';

export const dateExists = textRule({
  id: 'date-exists',
  severity: 'error',
  summary: '写到的日期要在日历上有。',
  sign: /月|号日|日号|2[1-9]\d\d年|\d\d年[底初末度]|\d{4}[—–～~-]{1,2}\d\d年/,
  *findIn(text) {
    for (const { 0: year, index } of text.matchAll(FAR_OFF)) {
      yield { index, length: year.length, message: `“${year}”还很远。`, hint: '请核对年份。' };
    }
    for (const { 0: date, index } of text.matchAll(END_AND_DAY)) {
      yield {
        index,
        length: date.length,
        severity: 'warning',
        message: `“${date}”把两种写法叠在了一起。`,
        hint: '请只留一种写法。',
      };
    }
    for (const { 0: date, index } of text.matchAll(YEAR_CUT)) {
      yield {
        index,
        length: date.length,
        severity: 'warning',
        message: `“${date}”的年份没有写全。`,
        hint: '年份写四位数字，例如“2026年”。',
      };
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

/** 10月底31日, 5号日. */
const END_AND_DAY =
  /(?<!\d)\d{1,2}月[底末]\d{1,2}日(?!以?[内前后])|(?<!\d)\d{1,2}(?:号日(?![常期])|日号(?![码召令]))/gu;

/** 于28年11月, 26年度, 2026～30年: a year has four digits. 工龄满20年6月 says how long. */
const YEAR_CUT =
  /(?<=(?<![位属等])于|自|从|截[至止]|[，。；（(]在)(?:1[5-9]|[23]\d)年(?:1[0-2]|0?[1-9])月(?:\d{1,2}日)?(?![龄以])|(?<=^|[，。；（(])[0-3]\d年(?:1[0-2]|0?[1-9])月\d{1,2}日|(?<![\d.—～~至到-])2\d年度(?=预算|决算|工作|考核|计划|目标|任务|总结)|(?<!\d)(?:19|20)\d{2}[—–～~-]{1,2}\d{2}年(?![内期限])/gu;

/** 每月32日: no month has so many days. */
const DAY_OF_MONTH = /(?<=(?:每|当|次|下|上|本|个)月(?:的)?)(?:3[2-9]|[4-9]\d)[日号](?!令)/gu;

/** Without a year 29 February may be meant. */
const LEAP_YEAR = 2024;

function exists(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
