import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { TextFault } from '../text-rule.ts';

/**
 * What a text says of a bound against itself: 不超过5万元以上, 5人以上或者5人以下, 6个月以上3个月以下, 约3日左右, 不少于2—3次. 以上 and 以下 include the number
 * (民法典 第一千二百五十九条).
 */
export function* contradictoryBounds(text: string): Iterable<TextFault> {
  yield* contradictions(text);
  yield* reversed(text);
  yield* roughlyTwice(text);
  yield* boundedRoughly(text);
  yield* boundByRange(text);
}

/** A number of a bound, in figures or hanzi: 5, 1.5, 三, 20万. */
export const BOUND_NUMBER = '(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千]+)(?:万|亿)?';
const UNIT =
  '(?:个工作日|个月|个小时|小时|平方米|立方米|毫米|厘米|公顷|千克|公里|公斤|人次|户次|周岁|百分点|\\p{Script=Han}|[%％℃])';
const MORE = '超过|大于|多于|高于|(?<![赶反])超';
const LESS = '不足|不满|未满|少于|小于|低于';
const CONTRADICTION = new RegExp(
  [
    `(?:${MORE}|${LESS})${BOUND_NUMBER}${UNIT}(?:及)?以[上下内](?![\\p{Script=Han}]{0,2}(?:的)?(?:人民政府|行政机关|职务|学历|职称))`,
    `(?:不少于|不低于|不得少于|不得低于|至少|最少)${BOUND_NUMBER}${UNIT}以上`,
    `(?:不超过|不得超过|不多于|不高于|至多|最多|最长)${BOUND_NUMBER}${UNIT}(?:以[下内]|之内)`,
    `(?<same>${BOUND_NUMBER}${UNIT})以上(?:或者?|、|和|及|与)?\\k<same>以下`,
    '不(?:得)?(?:超过|高于|多于)[^，。；\\d]{0,12}(?:一半|半数|[二三四五六]分之[一二三四五])以上',
    '(?<!不|不得)(?:超过|多于)[^，。；\\d]{0,12}(?:一半|半数|[二三四五六]分之[一二三四五])以上',
    '不(?:得)?(?:少于|低于)[^，。；\\d]{0,12}(?:一半|半数|[二三四五六]分之[一二三四五])以下',
    `${BOUND_NUMBER}(?:${UNIT})?(?:[-—－–~～至到]|——)${BOUND_NUMBER}${UNIT}以[上下](?!年|的年)`,
  ].join('|'),
  'gu',
);

function* contradictions(text: string): Iterable<TextFault> {
  // 二次 and 两次 are as many.
  for (const { 0: phrase, index } of text.replace(/二(?=[次名人个项])/gu, '两').matchAll(CONTRADICTION)) {
    // 不超过 and 不少于 contain 超过 and 少于.
    const negated = /^(?:超|少|多|大|低|高|小)/.test(phrase) && /[不未没]得?$/.test(text.slice(0, index));
    // 不超过5万元以上 says the opposite of itself as much as 不超过5万元以下 says one thing twice.
    yield {
      index: negated ? index - 1 : index,
      length: phrase.length + (negated ? 1 : 0),
      message: `“${negated ? text[index - 1] : ''}${phrase}”前后矛盾或者重复：“以上”“以下”已经包含本数。`,
      hint: '请只用一种说法，例如“超过5万元”或者“5万元以上”。',
    };
  }
}

const ROUGHLY = new RegExp(
  `(?:大约|(?<![预特签制条节公合契守违履邀相])约|将近|(?<![最临接靠附邻远就])近)${BOUND_NUMBER}多?${UNIT}(?:左右|上下)`,
  'gu',
);

/** 约3日左右 says twice that it is not exact. */
function* roughlyTwice(text: string): Iterable<TextFault> {
  for (const { 0: phrase, index } of text.matchAll(ROUGHLY)) {
    yield {
      index,
      length: phrase.length,
      severity: 'warning',
      message: `“${phrase}”重复：“约”和“左右”是一个意思。`,
      hint: '请删去其中一个；办事的时限和数额要写确定的数。',
    };
  }
}

const BOUNDED_ROUGHLY = new RegExp(
  `(?:不足|不满|未满|不到|不(?:得)?(?:超过|少于|低于|多于|高于)|至少|最少|至多|最多|超过)${BOUND_NUMBER}${UNIT}(?:左右|上下)`,
  'gu',
);

/** 不足30平方米左右: a bound is not rough. */
function* boundedRoughly(text: string): Iterable<TextFault> {
  for (const { 0: phrase, index } of text.matchAll(BOUNDED_ROUGHLY)) {
    yield {
      index,
      length: phrase.length,
      severity: 'warning',
      message: `“${phrase}”前后矛盾：一面划了界限，一面又说“${phrase.slice(-2)}”。`,
      hint: '请只用一种说法，例如“不足30人”或者“30人左右”。',
    };
  }
}

const BY_RANGE = new RegExp(
  `(?:不(?:得)?(?:少于|低于|超过|多于|高于)|至少|最少|至多|最多|最长)(?<low>${BOUND_NUMBER})${UNIT}?(?:[-—－–~～至到]|——)(?<high>${BOUND_NUMBER})${UNIT}(?!以[上下])`,
  'gu',
);

/** 不少于2—3次: whether twice is enough nobody can tell. */
function* boundByRange(text: string): Iterable<TextFault> {
  for (const { 0: phrase, index, groups = {} } of text.matchAll(BY_RANGE)) {
    const [low, high] = [amountOf(groups.low), amountOf(groups.high)];
    if (low === undefined || high === undefined || low.value >= high.value) continue;
    yield {
      index,
      length: phrase.length,
      severity: 'warning',
      message: `“${phrase}”用一个范围作界限，到底以哪个数为准说不清。`,
      hint: '请只写一个数，例如“不少于2次”。',
    };
  }
}

const BOTH_ENDS = new RegExp(
  `(?<low>${BOUND_NUMBER})(?<unit>${UNIT})(?:及)?以上(?:的)?[、，至到]?(?:不超过)?(?<high>${BOUND_NUMBER})(?<other>${UNIT})(?:及)?以下`,
  'gu',
);

/** 1000元以下5000元以上的罚款: what is between the two is meant. */
const BELOW_BEFORE_ABOVE = new RegExp(
  `(?<=[处为是在罚予]|幅度|金额|数额)(?<low>${BOUND_NUMBER})(?<unit>元|万元|倍|年|个月|日|[%％])以下(?<high>${BOUND_NUMBER})(?<other>元|万元|倍|年|个月|日|[%％])以上`,
  'gu',
);

/** 6个月以上3个月以下: no number is both. */
function* reversed(text: string): Iterable<TextFault> {
  if (!text.includes('以上')) return;
  for (const { 0: phrase, index, groups = {} } of text.matchAll(BELOW_BEFORE_ABOVE)) {
    const [low, high] = [amountOf(groups.low, groups.unit), amountOf(groups.high, groups.other)];
    if (low === undefined || high === undefined || low.of !== high.of || low.value >= high.value) continue;
    yield {
      index,
      length: phrase.length,
      message: `“${phrase}”的“以上”和“以下”写颠倒了。`,
      hint: '请核对，小的数后面写“以上”，大的数后面写“以下”。',
    };
  }
  for (const { 0: phrase, index, groups = {} } of text.matchAll(BOTH_ENDS)) {
    const [low, high] = [amountOf(groups.low, groups.unit), amountOf(groups.high, groups.other)];
    if (low === undefined || high === undefined || low.of !== high.of || low.value <= high.value) continue;
    yield {
      index,
      length: phrase.length,
      message: `“${phrase}”的下限大于上限。`,
      hint: '请核对，小的数写在“以上”前面，大的数写在“以下”前面。',
    };
  }
}

/** Spans of time are compared with one another, other amounts only in one unit. */
const DAYS: Readonly<Record<string, number>> = { 日: 1, 天: 1, 个月: 30, 月: 30, 年: 365 };

function amountOf(number = '', unit = ''): { readonly value: number; readonly of: string } | undefined {
  const times = /亿$/.test(number) ? 1e8 : /万$/.test(number) ? 1e4 : 1;
  const bare = number.replace(/[万亿]$/u, '').normalize('NFKC');
  const value = bare.includes('.') ? Number(bare) : parseChineseNumber(bare);
  if (value === undefined) return undefined;
  const days = DAYS[unit];
  return days ? { value: value * times * days, of: '日' } : { value: value * times, of: unit };
}
