import { isOfItems, SUM_SIGN, toldSums } from '../figures/sum-faults.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const sumIsRight = textRule({
  id: 'sum-is-right',
  severity: 'warning',
  summary: '分项的项数相加，要等于写明的合计。',
  sign: SUM_SIGN,
  applies: isProse,
  findIn: (text, _compilation, context) => (context.share(toldSums).get(text) ?? []).filter(isOfItems),
});
