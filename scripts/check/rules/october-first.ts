import { textRule } from '../text-rule.ts';

export const octoberFirst = textRule({
  id: 'october-first',
  severity: 'error',
  summary: '“五一”“十一”中间不加点。',
  sign: /[.．·•]一/,
  *findIn(text) {
    for (const { 0: date, index } of text.matchAll(HOLIDAY)) {
      const right = date.replace(/[.．·•。]/u, '');
      yield {
        index,
        length: date.length,
        message: `“${date}”中间不加点。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** Only 一月, 十一月 and 十二月 take a dot (一·二八): they would be read wrongly without it. */
const HOLIDAY =
  /(?<![\d一二三四五六七八九十第表图节条])[五六七八十][.．·•]一(?=[”、，。）]|以[前后]|之[前后]|国际|劳动|儿童|国庆|黄金|建军|建党|期间|放假|假|节|前|后|长假|当天)/gu;
