import { textRule } from '../text-rule.ts';

export const digitsAreDigits = textRule({
  id: 'digits-are-digits',
  severity: 'error',
  summary: '数字里不夹字母：零不写成字母 O，一不写成字母 l。',
  sign: /\d[OoＯＩIl]|[OoＯＩIl]\d/,
  *find({ text }) {
    for (const { 0: number, index } of text.matchAll(NUMBER)) {
      if (!/\d/.test(number) || !/[OoＯＩIl]/.test(number)) continue;
      const right = number.replace(/[OoＯ]/gu, '0').replace(/[ＩIl]/gu, '1');
      yield {
        index,
        length: number.length,
        message: `“${number}”里夹着字母。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** What is counted must follow: room A1O1 and product codes have letters of their own. */
const NUMBER =
  /(?<![\dA-Za-z./_-])[\dOoＯＩIl]{2,6}(?=\s?(?:年|月|日|天|元|万元|个|条|项|件|次|名|人|分(?!机)|[%％]|小时|周|岁|米|公里|页|份|户|期|时\d?))/gu;
