import { countsAboveTotal } from '../figures/counts-above-total.ts';
import type { Rule } from '../rule.ts';

export const countWithinTotal: Rule = {
  id: 'count-within-total',
  severity: 'warning',
  summary: '说到几个社区、几个科室，不能比本单位一共有的还多。',
  check(compilation, report, context) {
    for (const { piece, index, text, total } of countsAboveTotal(compilation, context)) {
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `“${text}”比一共有的还多，“${total.piece.entry.name}”写的是“${total.text}”。`,
        hint: '请核对两个数，改成一致；说的是别的单位的，请写明。',
      });
    }
  },
};
