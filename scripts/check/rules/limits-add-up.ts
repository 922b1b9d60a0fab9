import { isOfDays, wrongSums } from '../figures/stated-sums.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const limitsAddUp = textRule({
  id: 'limits-add-up',
  severity: 'warning',
  summary: '各环节的时限相加，要等于写明的合计时限。',
  sign: /(?:全程|合计|共计|总计|总共|一共|合起来|加起来|共).*(?:工作日|[日天月时])/u,
  applies: isProse,
  *findIn(text) {
    for (const sum of wrongSums(text)) {
      if (!isOfDays(sum)) continue;
      yield {
        index: sum.index,
        length: sum.text.length,
        message: `“${sum.text}”和各环节的时限对不上：${sum.parts.join('＋')}＝${sum.sum}。`,
        hint: '请核对各环节的时限和合计，改正写错的一个。',
      };
    }
  },
});
