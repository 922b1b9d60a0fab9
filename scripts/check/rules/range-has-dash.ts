import { textRule } from '../text-rule.ts';

export const rangeHasDash = textRule({
  id: 'range-has-dash',
  severity: 'error',
  summary: '数值范围用“～”或者“—”，不用短横线“-”。',
  sign: /\d\D{0,3}[~—–～至到-][~—–～至到-]\s?\d|\d\D{1,4}[—～][，。；]|\d\D{0,2}~\d|\d\D?[-－﹣]{1,2}\s?(?:\d|次日|翌日|当日|第二天)|\d{8}年|月\d{1,2}日\d{1,2}月/,
  *findIn(text) {
    for (const { 0: range, 1: from = '', 2: to = '', index } of text.matchAll(TIMES)) {
      yield {
        index,
        length: range.length,
        severity: 'warning',
        message: `起止时间“${range}”用了短横线。`,
        hint: `请改为“${from}—${to}”。`,
        replacement: `${from}—${to}`,
      };
    }
    for (const { 0: years, 1: from = '', 2: to = '', index } of text.matchAll(YEARS_TOGETHER)) {
      if (from >= to) continue;
      yield {
        index,
        length: years.length,
        message: `起止年份“${years}年”之间没有连接号。`,
        hint: `请改为“${from}—${to}年”。`,
        replacement: `${from}—${to}`,
      };
    }
    for (const { 0: days, 1: from = '', 2: to = '', index } of text.matchAll(DAYS_TOGETHER)) {
      yield {
        index,
        length: days.length,
        message: `起止日期“${days}”之间漏了“至”。`,
        hint: `请改为“${from}至${to}”。`,
        replacement: `${from}至${to}`,
      };
    }
    for (const { 0: range, 1: from = '', 2: to = '', index } of text.matchAll(TWO_MARKS)) {
      yield {
        index,
        length: range.length,
        severity: 'warning',
        message: `“${range}”之间写了两个连接号。`,
        hint: `请改为“${from}—${to}”或者“${from}～${to}”。`,
      };
    }
    for (const { 0: open, index } of text.matchAll(OPEN_END)) {
      yield {
        index,
        length: open.length,
        severity: 'warning',
        message: `“${open}”的连接号后面没有写完。`,
        hint: '请补上后一个数，或者删去连接号。',
      };
    }
    for (const { 0: range, 1: from = '', 2: to = '', index } of text.matchAll(HALF_WAVE)) {
      yield {
        index,
        length: range.length,
        severity: 'notice',
        message: `“${range}”用了半角的“~”。`,
        hint: `请改为“${from}～${to}”。`,
        replacement: `${from}～${to}`,
      };
    }
    for (const { 0: range, 1: low, 2: high, 3: from = low ?? '', 4: to = high ?? '', index } of text.matchAll(
      RANGE,
    )) {
      if (from.length > 4 && Number.parseFloat(from) >= Number.parseFloat(to)) continue;
      yield {
        index,
        length: range.length,
        message: `数值范围“${range}”用了短横线。`,
        hint: `请改为“${from}～${to}”或者“${from}—${to}”。`,
        replacement: `${from}～${to}`,
      };
    }
  },
});

/** 8:00-11:30: between two times of the day stands a dash (GB/T 15834 4.13); one number of three parts is none. */
const TIMES =
  /(?<![\dA-Za-z:：.-])((?:[01]?\d|2[0-4])[:：][0-5]\d)\s?[-－﹣]{1,2}\s?((?:次日|翌日|当日|第二天)?(?:[01]?\d|2[0-4])[:：][0-5]\d)(?![\dA-Za-z:：-])/gu;

/** 20082012年工作规划: the dash went lost between two years. */
const YEARS_TOGETHER = /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})(?=年(?!\d))/gu;

/** 4月1日10月31日: the word went lost between two days. */
const DAYS_TOGETHER = /(?<!\d)(\d{1,2}月\d{1,2}日)(\d{1,2}月\d{1,2}日)/gu;

const COUNTED = '(?:[%％万元日月年时度米℃次人件份名天个户项]|公里|分钟|小时|亩)?';

/** 1.2-～1.5米, 3至—5日. 2026——2028年 is one long dash. */
const TWO_MARKS = new RegExp(
  `(?<![\\dA-Za-z.-])(\\d+(?:\\.\\d+)?${COUNTED})(?:[-–~～至到][—–~～]+|[-–~～至到—]+[~～]|[—至到]-|[-–][至到])\\s?(\\d+(?:\\.\\d+)?)(?![\\d-])`,
  'gu',
);

/** 不少于15年—。: the end of the range went lost. */
const OPEN_END =
  /(?<![\d.—～])(?!(?:19|20)\d{2}[年—])\d+(?:\.\d+)?(?:万?元|个工作日|个月|小时|[日天年米人件户%℃])?[—～](?=[，。；])/gu;

/** 350~420立方米: the wave of code is half as wide. */
const HALF_WAVE = new RegExp(
  `(?<![\\dA-Za-z.~-])(\\d+(?:\\.\\d+)?${COUNTED})~(\\d+(?:\\.\\d+)?)(?![\\dA-Za-z~-])`,
  'gu',
);

/** What is measured or counted in such a range. */
const UNIT =
  '个|日|天|元|万|[%％]|人|件|项|次|分|篇|份|年|月|周|小?时|℃|度|名|倍|公里|公顷|公斤|千克|千瓦|米|岁|户|吨|级|章|平方|立方|毫米|毫升|厘米|亩|株|头|辆|台|家|处|座|组|层|张|秒|位|兆帕|课时|学时|cm|mm|km|m(?![A-Za-z])|kg';

/** A unit must follow, and nothing that makes it a code, a date or a telephone number may stand before. */
const RANGE = new RegExp(
  `(?<![\\dA-Za-z.〔［[/号栋幢楼牌-])((?!0\\d)\\d{1,7}(?:\\.\\d+)?(?:[%％万元日月年时度米℃次人件份名天个户项])?)[-－﹣]{1,2}((?!0\\d)\\d{1,7}(?:\\.\\d+)?)(?=${UNIT})|(?<=^\\s*)(0\\.\\d+)[-－﹣](\\d+(?:\\.\\d+)?)(?=\\s*$)`,
  'gu',
);
