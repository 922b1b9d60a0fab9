import { NUMBER_SIGN, quantityFaults } from '../quantity-faults.ts';
import { wrongTotals } from '../stated-totals.ts';
import { textRule } from '../text-rule.ts';

export const assessmentFiguresHold = textRule({
  id: 'assessment-figures-hold',
  severity: 'warning',
  summary: '考核办法里的比率、次数、名额要合乎情理，算例要算得对。',
  sign: NUMBER_SIGN,
  applies: ({ kind, entry }) => kind !== 'title' && entry.type === 'assessment',
  *findIn(text) {
    yield* quantityFaults(text);
    for (const { total, parts, sum, index, length } of text.includes('分') ? wrongTotals(text) : []) {
      if (!total.endsWith('分')) continue;
      yield {
        index,
        length,
        message: `总分“${total}”和后面的分值对不上：${parts.join('＋')}＝${sum}。`,
        hint: '请核对总分和各项分值，改正写错的一个。',
      };
    }
  },
});
