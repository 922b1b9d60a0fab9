import { textRule } from '../text-rule.ts';

export const rangeHasDash = textRule({
  id: 'range-has-dash',
  severity: 'error',
  summary: '数值范围用“～”或者“—”，不用短横线“-”。',
  sign: /\d\D?[-－﹣]{1,2}\s?(?:\d|次日|翌日|当日|第二天)|\d{8}年|月\d{1,2}日\d{1,2}月/,
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
    for (const { 0: range, 1: from = '', 2: to = '', index } of text.matchAll(RANGE)) {
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

/** A unit must follow, and nothing that makes it a code, a date or a telephone number may stand before. */
const RANGE =
  /(?<![\dA-Za-z.〔［[/-])(\d{1,4}(?:\.\d+)?(?:[%％万元日月年时度米℃次人件份名天个户项])?)[-－﹣]{1,2}(\d{1,4}(?:\.\d+)?)(?=个|日|天|元|万|[%％]|人|件|项|次|分|篇|份|年|月|周|小?时|℃|度|名|倍|公里|米|岁|户|吨|级|章)/gu;
