import { textRule } from '../text-rule.ts';

export const digitsAreDigits = textRule({
  id: 'digits-are-digits',
  severity: 'error',
  summary: '数字里不夹字母，不混用全角和半角：零不写成字母 O，一不写成字母 l。',
  sign: /\d[OoＯＩIl０-９]|[OoＯＩIl０-９]\d/,
  *findIn(text) {
    for (const { 0: number, index } of [...text.matchAll(NUMBER), ...text.matchAll(PHONE)]) {
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
    for (const { 0: number, index } of text.matchAll(TWO_WIDTHS)) {
      const right = number.normalize('NFKC');
      yield {
        index,
        length: number.length,
        severity: 'warning',
        message: `“${number}”里全角和半角的数字混用。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** 1２套, ３0平方米. */
const TWO_WIDTHS = /(?<![\d０-９])(?:\d+[０-９]|[０-９]+\d)[\d０-９]*/gu;

/** What is counted must follow: room A1O1 and product codes have letters of their own. */
const NUMBER =
  /(?<![\dA-Za-z./_-])[\dOoＯＩIl]{2,6}(?=\s?(?:年|月|日|天|元|万元|个|条|项|件|次|名|人|分(?!机)|[%％]|小时|周|岁|米|公里|页|份|户|期|时\d?))/gu;

/** 0000-682O002: an area code and a number, or a number that 电话 announces. */
const PHONE =
  /(?<![\dA-Za-z])(?:0[\dO]{2,3}-(?=[\dOoIl]{7,8}(?![\dA-Za-z]))[\dOoIl]+|(?<=电话(?:号码)?[:：为是]?\s?)(?=\d*[OoIl])[\dOoIl]{7,11}(?![\dA-Za-z]))/gu;
