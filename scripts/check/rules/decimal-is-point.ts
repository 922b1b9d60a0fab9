import { textRule } from '../text-rule.ts';

export const decimalIsPoint = textRule({
  id: 'decimal-is-point',
  severity: 'error',
  summary: '小数点用“.”，不用顿号、逗号和句号。',
  sign: /\d[、，,。]\d/,
  *find({ text }) {
    for (const { 0: number, index } of text.matchAll(DECIMAL)) {
      const right = number.replace(/[、。，,]/u, '.');
      yield {
        index,
        length: number.length,
        message: `小数“${number}”的小数点写错。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** 0、5 can be nothing else; 3。5 neither; 1、2 may count things. What a number is of must follow. */
const UNIT =
  '(?=\\s*(?:[个日天元百千万亿%％‰分倍米吨升克度小平毫厘公a-zA-Z℃]|的?(?:系数|比例|比率|权重|折扣|倍)))';
const DECIMAL = new RegExp(`(?<![\\d、.,，])0[、，,]\\d+${UNIT}(?!\\d*、)|(?<!\\d)\\d+。\\d+${UNIT}`, 'gu');
