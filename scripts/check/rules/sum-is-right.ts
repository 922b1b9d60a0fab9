import { wrongMembers } from '../stated-members.ts';
import { isOfDays, wrongSums } from '../stated-sums.ts';
import { wrongTotals } from '../stated-totals.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const sumIsRight = textRule({
  id: 'sum-is-right',
  severity: 'warning',
  summary: '分项的数相加，要等于写明的合计。',
  sign: /合计|共计|总计|总共|一共|合起来|加起来|加在一起|共|[＋+].*[＝=]|采纳|其中/u,
  applies: isProse,
  *findIn(text) {
    for (const sum of wrongSums(text)) {
      if (!isOfDays(sum)) yield fault(sum.text, sum.index, sum.parts, sum.sum);
    }
    for (const { total, parts, sum, index, length } of wrongTotals(text)) {
      // The scores of an assessment are a matter of their own.
      if (total.endsWith('分')) continue;
      yield {
        index,
        length,
        message: `总数“${total}”和后面的分项对不上：${parts.join('＋')}＝${sum}。`,
        hint: '请核对总数和各分项，改正写错的一个。',
      };
    }
    for (const { told, listed, text: said, index } of wrongMembers(text)) {
      yield {
        index,
        length: said.length,
        message: `“${said}”和列出的人数对不上：一共列了${listed}人，写的是${told}人。`,
        hint: '请核对列出的人和总人数，改正写错的一个。',
      };
    }
    for (const { 0: found, index } of text.matchAll(EQUATION)) {
      const [left = '', right = ''] = found.split(/[＝=]/u);
      const parts = left.split(/[＋+]/u).map(Number);
      const sum = Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;
      if (sum !== Number(right)) yield fault(found, index, parts, sum);
    }
    for (const { 0: found, groups = {}, index } of text.matchAll(OPINIONS)) {
      const parts = [Number(groups.taken), Number(groups.other)];
      const sum = parts.reduce((a, b) => a + b, 0);
      if (sum !== Number(groups.all)) yield fault(found, index, parts, sum);
    }
  },
});

function fault(text: string, index: number, parts: readonly number[], sum: number): TextFault {
  return {
    index,
    length: text.length,
    message: `“${text}”和分项对不上：${parts.join('＋')}＝${sum}。`,
    hint: '请核对各分项和合计，改正写错的一个。',
  };
}

const EQUATION = /\d+(?:\.\d+)?(?:\s*[＋+]\s*\d+(?:\.\d+)?)+\s*[＝=]\s*\d+(?:\.\d+)?(?![\d.%％])/gu;

/** 收到意见57条，采纳41条，解释说明16条。 */
const OPINIONS =
  /(?:收到|征集|收集|征求)[^，。；\d]{0,12}(?<all>\d+)(?<unit>[条件个])[^，。；\d]{0,4}，(?:其中)?采纳(?:意见)?(?<taken>\d+)\k<unit>，(?:解释说明|未采纳|不予采纳|没有采纳|部分采纳|说明理由|作出说明)[^，。；\d]{0,6}(?<other>\d+)\k<unit>(?=[。；]|$)/gu;
