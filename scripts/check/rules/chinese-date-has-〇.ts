import { textRule } from '../text-rule.ts';

export const chineseDateHasZero = textRule({
  id: 'chinese-date-has-〇',
  severity: 'error',
  summary: '汉字年份中的零写“〇”。',
  sign: /[0零OＯoОΟο○◯０].*年/,
  *findIn(text) {
    for (const { 0: year, index } of text.matchAll(YEAR)) {
      const right = year.replace(/[零0０OＯoОΟο○◯]/gu, '〇');
      if (right === year || !/[一二三四五六七八九]/.test(year)) continue;
      yield {
        index,
        length: year.length,
        message: `汉字年份“${year}”中的零写法不对。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

const YEAR = /[一二][零〇一二三四五六七八九0０OＯoОΟο○◯]{3}(?=年)/gu;
