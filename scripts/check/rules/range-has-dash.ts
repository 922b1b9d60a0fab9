import { textRule } from '../text-rule.ts';

export const rangeHasDash = textRule({
  id: 'range-has-dash',
  severity: 'error',
  summary: '数值范围用“～”或者“—”，不用短横线“-”。',
  sign: /\d\D?[-－﹣]\d/,
  *find({ text }) {
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

/** A unit must follow, and nothing that makes it a code, a date or a telephone number may stand before. */
const RANGE =
  /(?<![\dA-Za-z.〔［[/-])(\d{1,4}(?:\.\d+)?(?:[%％万元日月年])?)[-－﹣](\d{1,4}(?:\.\d+)?)(?=个|日|天|元|万|[%％]|人|件|项|次|分|篇|份|年|月|周|小时|名|倍|公里|米|岁|户|吨|级|章)/gu;
