import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from '../figures/calculation-forms.ts';
import type { TextFault } from '../text-rule.ts';

/** Found in every text that may hold such a fault. */
export const HALF_YEAR_SIGN = /当年|本年|同年|[单双]月|[单双]周|[单双]号|[单双]日/u;

const N = `(?:\\d{1,2}|${NUMERAL})`;
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/下半年/u, 7],
  [/第?四季度/u, 10],
  [/第?三季度/u, 7],
  [/第?二季度/u, 4],
  [/全年|年终|年末|年底/u, 11],
];
/** 下半年的在当年1月20日前完成. */
const WITHIN = new RegExp(
  `(?<period>下半年|第?[二三四]季度|全年|年[终末底])(?![^。；，]{0,4}(?:计划|预算|任务|目标|方案|安排|打算))[^。；，上]{0,12}(?<when>(?:当年|本年|同年)(?:的)?(?<month>${N})月)(?:\\d{1,2}日|[上中下]旬|底)?(?:[之以]?前)?(?:完成|进行|开展|组织|汇总|通报|印发|公布|报送|总结|考核)?`,
  'gu',
);
const ODD_OR_EVEN =
  /(?<kind>[单双])(?:数)?月(?:份)?[^。；\d单双]{0,12}?(?<list>\d{1,2}月(?:[、和]\d{1,2}月)+)/gu;
/** 单月归甲，单月归乙: the other half falls to nobody. */
const TWICE =
  /(?<kind>[单双])(?<what>月|周|号|日|数日)(?<first>(?!份)[^，。；单双]{1,10})，(?<again>\k<kind>\k<what>)(?<second>[^，。；单双]{1,10})(?=[，。；]|$)/gu;

/** Periods that end before they are over, months of the wrong parity, and one half given away twice. */
export function* halfYearFaults(text: string): Iterable<TextFault> {
  for (const { 0: said, groups = {}, index } of text.matchAll(WITHIN)) {
    const { period = '', when = '', month = '' } = groups;
    const begins = PERIODS.find(([pattern]) => pattern.test(period))?.[1] ?? 1;
    const told = amountOf(month);
    if (!Number.isFinite(told) || told >= begins) continue;
    yield {
      index: index + said.indexOf(when),
      length: when.length,
      message: `“${period}”的事不能在“${when}”完成。`,
      hint: '请核对，多半应当写“次年”。',
    };
  }
  for (const { groups = {}, index, 0: said } of text.matchAll(ODD_OR_EVEN)) {
    const { kind = '', list = '' } = groups;
    const months = [...list.matchAll(/\d+/gu)].map(Number);
    if (months.every((month) => (month % 2 === 1) === (kind === '单'))) continue;
    yield {
      index: index + said.indexOf(list),
      length: list.length,
      message: `“${list}”里有的不是${kind}月。`,
      hint: '请核对月份。',
    };
  }
  for (const { groups = {}, index, 0: said } of text.matchAll(TWICE)) {
    const { kind = '', what = '', again = '', second = '', first } = groups;
    if (first === second) continue;
    const at = index + said.lastIndexOf(again + second);
    yield {
      index: at,
      length: again.length + second.length,
      message: `“${kind}${what}”写了两次，${kind === '单' ? '双' : '单'}${what}没有安排。`,
      hint: `请核对，其中一处多半应当写“${kind === '单' ? '双' : '单'}${what}”。`,
    };
  }
}
