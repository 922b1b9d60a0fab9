import { factorsIn, wrongPay } from '../figures/coefficients.ts';
import { wrongHeadingScores } from '../figures/heading-scores.ts';
import { boundsOutOfOrder } from '../figures/level-bounds.ts';
import { NUMBER_SIGN, quantityFaults } from '../figures/quantity-faults.ts';
import { partsOffTheWhole } from '../figures/scored-parts.ts';
import { wrongTotals } from '../figures/stated-totals.ts';
import { isOfItems, sumFaults } from '../figures/sum-faults.ts';
import { weightedFaults } from '../figures/weighted-scores.ts';
import type { Rule } from '../rule.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

const inText = textRule({
  id: 'assessment-figures-hold',
  severity: 'warning',
  summary: '考核办法里的比率、次数、名额要合乎情理，算例要算得对。',
  sign: NUMBER_SIGN,
  applies: ({ kind, entry }) => kind !== 'title' && entry.type === 'assessment',
  *findIn(text) {
    yield* quantityFaults(text);
    for (const fault of sumFaults(text)) if (!isOfItems(fault)) yield fault;
    yield* wrongScores(text);
    yield* weightedFaults(text);
    if (/以上.*以上.*以上/u.test(text)) yield* boundsOutOfOrder(text);
    if (/[百千]分制/u.test(text)) yield* partsOffTheWhole(text);
  },
});

/** 满分100分。含义40分，读音20分……: what is scored outside an assessment adds up as well. */
const inOtherText = textRule({
  ...inText,
  sign: /[总满]分/u,
  applies: ({ kind, entry }) => kind !== 'title' && entry.type !== 'assessment',
  findIn: wrongScores,
});

function* wrongScores(text: string): Iterable<TextFault> {
  for (const { total, unit, parts, sum, index, length } of text.includes('分') ? wrongTotals(text) : []) {
    if (unit !== '分') continue;
    yield {
      index,
      length,
      message: `总分“${total}”和后面的分值对不上：${parts.join('＋')}＝${sum}。`,
      hint: '请核对总分和各项分值，改正写错的一个。',
    };
  }
}

export const assessmentFiguresHold: Rule = {
  ...inText,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    inOtherText.check(compilation, report, context);
    for (const { entry, blocks } of context.share(numberedTexts)) {
      if (entry.type !== 'assessment') continue;
      for (const { block, index, length, told, parts } of wrongHeadingScores(blocks))
        report({
          place: block.placeAt(index),
          length,
          message: `这里写的是${told}分，下面各项相加是${Math.round(parts.reduce((all, one) => all + one, 0) * 100) / 100}分（${parts.join('＋')}）。`,
          hint: '请核对各项分值，改正写错的一个。',
        });
    }
    for (const { entry, pieces, whole } of context.share(entryTexts)) {
      // What one article sets another may work out.
      const factors = entry.type === 'assessment' ? factorsIn(whole) : undefined;
      if (!factors || factors.size === 0) continue;
      for (const { text, placeAt } of pieces) {
        for (const { index, length, text: said, right } of wrongPay(text, factors)) {
          report({
            place: placeAt(index),
            length,
            message: `“${said}”算得不对，按系数应当是${right}。`,
            hint: '请核对基数、系数和金额。',
          });
        }
      }
    }
  },
};
