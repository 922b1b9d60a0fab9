import { textRule } from '../text-rule.ts';

export const decimalIsPoint = textRule({
  id: 'decimal-is-point',
  severity: 'error',
  summary: '小数点用“.”，不用顿号、逗号和句号。',
  sign: /\d[、，。]\d/,
  *find({ text }) {
    for (const { 0: number, index } of text.matchAll(DECIMAL)) {
      const right = number.replace(/[、。，]/u, '.');
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

/** 0、5 can be nothing else; 3。5 neither; 1、2 may count things. */
const DECIMAL =
  /(?<![\d、.])0[、，]\d+(?=\s*(?:[个日天元百千万%％分倍米吨]|公里))(?!\d*、)|(?<!\d)\d+。\d+(?=\s*(?:[个日天元百千万%％分倍米吨]|公里))/gu;
