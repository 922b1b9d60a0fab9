import { isOfItems, SUM_SIGN, toldSums } from '../figures/sum-faults.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

/** Of scores and of numbers of items other rules judge: assessment-figures-hold, sum-is-right. */
export const figuresAddUp = textRule({
  id: 'figures-add-up',
  severity: 'warning',
  summary: '人数、钱数、件数的分项相加，要等于总数；“其中”的数不会多于总数。',
  sign: SUM_SIGN,
  applies: (piece) => isProse(piece) && piece.entry.type !== 'assessment',
  findIn: (text, _compilation, context) =>
    (context.share(toldSums).get(text) ?? []).filter((fault) => !isOfItems(fault)),
});
