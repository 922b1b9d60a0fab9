import { NUMERAL } from '../../lib/chinese-numeral.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import type { TextFault } from '../text-rule.ts';
import { wordingsWith } from '../views/character-index.ts';
import { amountOf } from './calculation-forms.ts';
import { KINDS_SIGN, wrongKinds } from './counts-of-kinds.ts';
import { highFloors } from './floors-above-total.ts';
import { largeParts } from './part-of-whole.ts';
import { wrongMembers } from './stated-members.ts';
import { isOfDays, wrongSums } from './stated-sums.ts';
import { wrongTotals } from './stated-totals.ts';

/** A total that its parts do not make, and what is counted: 项, 人, 元. */
export interface SumFault extends TextFault {
  readonly unit: string;
}

/** Found in every text that may hold one. */
export const SUM_SIGN =
  /合计|共计|总计|总共|一共|合起来|加起来|加在一起|共|编制|组成|[＋+].*[＝=]|采纳|其中|、[^。；]*[两三四五六]人[共同分一鉴监复审核清盘签会在到开验办保执押]|[不未].*\d|：.*\d|待|在/u;

/** The sums of all texts that do not come out, by the text. */
export function toldSums(_: Compilation, context: CheckContext): ReadonlyMap<string, readonly SumFault[]> {
  return new Map(wordingsWith(context, SUM_SIGN).map(({ text }) => [text, [...sumFaults(text)]]));
}

/** What is counted by listing it: see count-matches-list. */
export const isOfItems = ({ unit }: SumFault): boolean => /^(?:项|种|类|条|个|章|款|部|)$/u.test(unit);

/** The sums of one text that do not come out. Scores are not among them, nor limits. */
export function* sumFaults(text: string): Iterable<SumFault> {
  if (!/\d|[一二两三四五六七八九十].*[一二两三四五六七八九十]|[两三四五六]人/u.test(text)) return;
  for (const sum of /[合共计总起]/u.test(text) ? wrongSums(text) : []) {
    if (!isOfDays(sum)) yield { ...fault(sum.text, sum.index, sum.parts, sum.sum), unit: sum.unit };
  }
  for (const sum of /[合共总]/u.test(text) && KINDS_SIGN.test(text) ? wrongKinds(text) : [])
    yield { ...fault(sum.text, sum.index, sum.parts, sum.sum), unit: '户' };
  const totals = wrongTotals(text);
  for (const { total, unit, parts, sum, index, length } of totals) {
    if (unit === '分') continue;
    yield {
      unit,
      index,
      length,
      message: `总数“${total}”和后面的分项对不上：${parts.join('＋')}＝${sum}。`,
      hint: '请核对总数和各分项，改正写错的一个。',
    };
  }
  for (const { whole, unit, parts, sum, index } of text.includes('于') ? highFloors(text) : [])
    yield {
      unit,
      index,
      length: whole.length,
      message: `总数不少于“${whole}”，各分项的下限相加却是${parts.join('＋')}＝${sum}。`,
      hint: '请核对总数和各分项，改正写错的一个。',
    };
  for (const { told, listed, text: said, index } of /[共合组人]/u.test(text) ? wrongMembers(text) : []) {
    yield {
      unit: '项',
      index,
      length: said.length,
      message: `“${said}”和列出的人数对不上：一共列了${listed}人，写的是${told}人。`,
      hint: '请核对列出的人和总人数，改正写错的一个。',
    };
  }
  for (const { whole, part, index } of /其中|编制/u.test(text) ? largeParts(text) : []) {
    yield {
      unit: '人',
      index,
      length: part.length,
      message: `部分“${part}”比总数“${whole}”还多。`,
      hint: '部分不会多于全部，请核对两个数。',
    };
  }
  for (const { 0: found, index } of /[＝=]/u.test(text) ? text.matchAll(EQUATION) : []) {
    const [left = '', right = ''] = found.split(/[＝=]/u);
    const parts = left.split(/[＋+]/u).map(Number);
    const sum = Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;
    if (sum !== Number(right)) yield { ...fault(found, index, parts, sum), unit: '' };
  }
  for (const { 0: found, groups = {}, index } of text.includes('采纳') ? text.matchAll(OPINIONS) : []) {
    const parts = [amountOf(groups.taken), amountOf(groups.other)];
    const sum = parts.reduce((a, b) => a + b, 0);
    if (
      sum !== amountOf(groups.all) &&
      !totals.some((one) => one.index < index + found.length && one.index >= index)
    )
      yield { ...fault(found, index, parts, sum), unit: '条' };
  }
}

function fault(text: string, index: number, parts: readonly number[], sum: number): TextFault {
  return {
    index,
    length: text.length,
    message: `“${text}”和分项对不上：${parts.join('＋')}＝${sum}。`,
    hint: '请核对各分项和合计，改正写错的一个。',
  };
}

const EQUATION = /\d+(?:\.\d+)?(?:\s*[＋+]\s*\d+(?:\.\d+)?)+\s*[＝=]\s*\d+(?:\.\d+)?(?!\s*[＋+\d.%％])/gu;

const N = `(?:\\d+|${NUMERAL})`;
/** 收到意见57条，采纳41条，解释说明16条; 提出意见十七条，采纳十六条，未采纳的一条已经说明理由. */
const OPINIONS = new RegExp(
  `(?:收到|征集|收集|征求|提出|反馈|汇总)[^，。；\\d]{0,12}?(?<all>${N})(?<unit>[条件个])[^，。；\\d]{0,4}，(?:其中)?采纳(?:了|意见)?(?<taken>${N})\\k<unit>，(?:解释说明|(?:未|不予|没有|不)采纳|说明理由|作出说明)的?[^，。；\\d]{0,6}?(?<other>${N})\\k<unit>(?=[。；，已均都作说])(?!，[^，。；\\d]{0,8}${N}\\k<unit>)`,
  'gu',
);
