import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { subjectBefore } from './stated-subject.ts';

/** One end of a range; 以上, 以下 and 至 include the number (民法典 第一千二百五十九条), 超过 and 不足 do not. */
interface Bound {
  readonly value: number;
  readonly included: boolean;
}

/** A span of numbers that a sentence sets, with what it leads to: 70分至80分为合格, 6篇以上加3分. */
export interface StatedRange {
  /** Absent where the range is open; both the same for a single number (6项的为合格). */
  readonly min?: Bound;
  readonly max?: Bound;
  readonly unit: string;
  /** What is counted, as far as the words before it say: 市级报刊发表. Ranges of other things never overlap. */
  readonly subject: string;
  /** What follows: 为优秀, 加3分. */
  readonly result: string;
  readonly index: number;
  readonly text: string;
}

/** Whether a range is a single number: 6项的为合格. */
export const isSingle = ({ min, max }: Pick<StatedRange, 'min' | 'max'>): boolean =>
  min !== undefined && min.value === max?.value;

const UNIT =
  '(?:个工作日|个百分点|个小时|个月|人次|户次|万元|亿元|公斤|小时|分钟|周岁|平方米|公里|[分篇条次件项起人户名个家宗处元天日岁年面封批期场例份%％])';
const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)';

const NOTE = '[（(](?:不?含|不?包括|不?包含)[^（）()]{0,8}[）)]';
const JOIN = '(?:[至到]|—{1,2}|[－–~～-])';
const MORE = '超过|高于|大于|多于|[＞>]';
const LESS = '不足|不满|未满|低于|少于|小于|[＜<]';
const AT_LEAST = '(?:达到|满|不低于|不少于)?';
const LOW = `(?<low>${NUMBER})(?<unit>${UNIT})(?<lowNote>${NOTE})?`;
const HIGH = `(?<high>${NUMBER})(?<unit>${UNIT})(?<highNote>${NOTE})?`;
const SECOND = `(?<high>${NUMBER})${UNIT}(?<highNote>${NOTE})?`;

/** How a range is worded, the longer forms first. */
const FORMS: readonly RegExp[] = [
  `(?<low>${NUMBER})${UNIT}?(?<lowNote>${NOTE})?${JOIN}(?<high>${NUMBER})(?<unit>${UNIT})(?<highNote>${NOTE})?(?:之间)?`,
  `${AT_LEAST}${LOW}(?:及)?以上(?:的|但)?[、，至到]?(?<highWord>${LESS})${SECOND}`,
  `${AT_LEAST}${LOW}(?:及)?以上(?:的|但)?[、，至到]?${SECOND}(?:及)?以[下内](?<afterNote>${NOTE})?`,
  `(?<lowWord>${MORE})${LOW}(?:的|但)?[、，至到]?(?:(?<highWord>${LESS})|不超过)${SECOND}`,
  `(?<lowWord>${MORE})${LOW}[、，至到]?${SECOND}(?:及)?以[下内]`,
  `${AT_LEAST}${LOW}(?:及)?以上`,
  `(?:达到|不低于|不少于|≥)${LOW}`,
  `(?<!不)(?<lowWord>${MORE})${LOW}`,
  `(?<!不)(?<highWord>${LESS})${HIGH}`,
  `${HIGH}(?:及)?以[下内](?<afterNote>${NOTE})?`,
  `(?:不超过|≤)${HIGH}`,
  `(?<low>${NUMBER})[项次个件篇起]?或者?(?<high>${NUMBER})(?<unit>[项次个件篇起])`,
  `(?<!每|第)(?<exact>${NUMBER})(?<unit>${UNIT})`,
].map((source) => new RegExp(source, 'uy'));

/** Where a range may begin. */
const BEGINNING = new RegExp(
  `(?:不超过|达到|不低于|不少于|满|≥|≤|${MORE}|${LESS})?(?<![\\d.])${NUMBER}`,
  'gu',
);

/** The ranges of a text that lead to a result matching `results`, in reading order. */
export function statedRanges(text: string, results: RegExp): readonly StatedRange[] {
  const found: StatedRange[] = [];
  let read = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < read) continue;
    const match = matchAt(text, index);
    if (!match) continue;
    read = index + match[0].length;
    const result = results.exec(text.slice(read))?.[0];
    const range = result === undefined ? undefined : rangeOf(match.groups ?? {});
    if (result === undefined || !range) continue;
    const before = found.at(-1);
    const from = before ? before.index + before.text.length + before.result.length : 0;
    const subject = subjectBefore(text, from, index) || (before?.subject ?? '');
    found.push({ ...range, subject, result, index, text: match[0] });
  }
  return found;
}

function matchAt(text: string, index: number): RegExpExecArray | undefined {
  for (const form of FORMS) {
    form.lastIndex = index;
    const match = form.exec(text);
    if (match) return match;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function rangeOf(groups: Groups): Pick<StatedRange, 'min' | 'max' | 'unit'> | undefined {
  const { unit, lowWord, lowNote, highWord, highNote, afterNote } = groups;
  const low = amountOf(groups.low ?? groups.exact);
  const high = amountOf(groups.high ?? groups.exact);
  if (unit === undefined || (low === undefined && high === undefined)) return undefined;
  return {
    ...(low !== undefined && { min: { value: low, included: !lowWord && !excludes(lowNote) } }),
    ...(high !== undefined && {
      max: { value: high, included: !highWord && !excludes(highNote) && !excludes(afterNote) },
    }),
    unit,
  };
}

const excludes = (note: string | undefined) => note?.includes('不') ?? false;

const amountOf = (number: string | undefined): number | undefined =>
  number === undefined ? undefined : number.includes('.') ? Number(number) : parseChineseNumber(number);

/** The first number that both ranges hold; where both are open upwards or downwards, see `isCascade`. */
export function overlapOf(a: StatedRange, b: StatedRange): number | undefined {
  if (a.unit !== b.unit || !isSameSubject(a, b)) return undefined;
  if ((!a.max && !b.max) || (!a.min && !b.min)) return undefined;
  const start = inner(a.min, b.min, 1);
  const end = inner(a.max, b.max, -1);
  if (!start || !end) return undefined;
  const holds = start.value < end.value || (start.value === end.value && start.included && end.included);
  return holds ? start.value : undefined;
}

/** 建议被采纳, then 被采纳 alone: what has been said is left out. */
const isSameSubject = ({ subject: a }: StatedRange, { subject: b }: StatedRange): boolean =>
  a === b || (a.length > 1 && b.endsWith(a)) || (b.length > 1 && a.endsWith(b));

/** The bound that is further inside, on the lower (1) or the upper side (-1). */
function inner(a: Bound | undefined, b: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (!a || !b) return a ?? b;
  if (a.value === b.value) return a.included ? b : a;
  return (a.value - b.value) * side > 0 ? a : b;
}

/** Whether numbers lie between an end and the beginning behind it: 不满5项 and 6项以上 leave out five, 5项以下 and 6项以上 nothing. */
export function isGap({ max }: StatedRange, { min }: StatedRange): boolean {
  if (!max || !min) return false;
  const apart = min.value - max.value;
  if (max.included && min.included) return apart > 1;
  return max.included || min.included ? apart > 0 : apart >= 0;
}

/**
 * 3篇以上加2分，5篇以上加3分: five are in both. Told from the top down (5篇以上…，3篇以上…) the first that fits applies, as
 * everybody reads it.
 */
export function isRisingCascade(first: StatedRange, second: StatedRange): boolean {
  if (first.unit !== second.unit || !isSameSubject(first, second)) return false;
  if (first.min && second.min && !first.max && !second.max) return first.min.value < second.min.value;
  return Boolean(first.max && second.max && !first.min && !second.min && first.max.value > second.max.value);
}
