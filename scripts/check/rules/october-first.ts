import { textRule } from '../text-rule.ts';

export const octoberFirst = textRule({
  id: 'october-first',
  severity: 'error',
  summary: '“五一”“十一”中间不加标点。',
  sign: /[.．·•、，]一/,
  *findIn(text) {
    for (const { 0: date, index } of [...text.matchAll(HOLIDAY), ...text.matchAll(PARTED)]) {
      const right = date.replace(/[.．·•、，]/u, '');
      yield {
        index,
        length: date.length,
        message: `“${date}”中间不加标点。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** Only 一月, 十一月 and 十二月 take a dot (一·二八): they would be read wrongly without it. */
const HOLIDAY =
  /(?<![\d一二三四五六七八九十第表图节条])[五六七八十][.．·•]一(?=[”、，。）]|以[前后]|之[前后]|值[班守]|国际|劳动|儿童|国庆|黄金|建军|建党|期间|放假|假|节|前|后|长假|当天)|(?<=“)[五十]、一(?=”(?:长假|假期|小长假|黄金周|国庆|期间|劳动节|前|后))/gu;
/** 十、一长假: no list has such items. */
const PARTED =
  /(?<![\d一二三四五六七八九十第表图节条、])[五六七八十][、，]一(?=国际劳动|劳动节|儿童节|国庆|黄金周|建军节|建党|放假|假期|长假|等(?:国家)?(?:法定)?(?:节|假)|期间|节前|节后)/gu;
