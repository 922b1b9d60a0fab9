import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** One end of a range of amounts; 以上, 以下 and 不超过 include the number, 超过 and 不足 do not. */
export interface AmountBound {
  readonly value: number;
  readonly included: boolean;
}

/** A range of amounts as a tier of powers is told: 5000元以上不满3万元. */
export interface AmountRange {
  readonly min?: AmountBound;
  readonly max?: AmountBound;
  /** What is counted: 元 for all sums of money. */
  readonly unit: string;
  readonly index: number;
  readonly text: string;
}

const MORE = '超过|高于|大于|多于';
const LESS = '不足|不满|未满|低于|少于|小于';
const AT_MOST = '不[得应宜能可]?(?:超过|高于|多于|大于)';
const AT_LEAST = '不[得应宜能可]?(?:低于|少于|小于)|达到|满';
const UNIT =
  '(?:个工作日|个小时|小时|分钟|个月|平方米|毫米|公里|亩|吨|公斤|人次|周岁|分(?![之钟管别])|[元人件次项户家日天年辆份宗册张头只株床名篇岁米%％])';
const NOTE = '(?:[（(](?:不含|不包括|含|包括)[^（）()]{0,8}[）)])?';

const BOUND = new RegExp(
  `(?<before>${AT_MOST}|${AT_LEAST}|(?<!不[得应宜能可]?)(?:${MORE}|${LESS}))?(?<![\\d.第每])(?<number>\\d+(?:\\.\\d+)?|${NUMERAL})(?<scale>[万亿]?)(?<unit>${UNIT})(?<note>${NOTE})(?<after>(?:及|\\(含\\)|（含）)?以[上下内]|之内)?(?<note2>${NOTE})`,
  'gu',
);
const SPAN = new RegExp(
  `(?<![\\d.第每])(?<low>\\d+(?:\\.\\d+)?|${NUMERAL})(?<lowScale>[万亿]?)(?:${UNIT})?(?:至|—{1,2}|[－–~～-])(?<number>\\d+(?:\\.\\d+)?|${NUMERAL})(?<scale>[万亿]?)(?<unit>${UNIT})(?!以[上下])`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** The ranges of a text that have at least one end, in reading order; 3万元以上、不足5万元 is one. */
export function amountRanges(text: string): readonly AmountRange[] {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => spanOf(match));
  const found: AmountRange[] = [...spans];
  for (const match of text.matchAll(BOUND)) {
    const range = boundOf(match);
    if (!range || spans.some((span) => overlaps(span, range))) continue;
    const before = found.at(-1);
    const joined = before && !spans.includes(before) && joinedOf(text, before, range);
    if (joined) found.splice(-1, 1, joined);
    else found.push(range);
  }
  return found.sort((a, b) => a.index - b.index);
}

const overlaps = (a: AmountRange, b: AmountRange) =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length;

/** 3万元以上 and 不足5万元 with hardly anything between them. */
function joinedOf(text: string, low: AmountRange, high: AmountRange): AmountRange | undefined {
  const between = text.slice(low.index + low.text.length, high.index);
  if (
    low.max ||
    !high.max ||
    high.min ||
    low.unit !== high.unit ||
    !/^(?:的)?[、，]?[且但并至到]?在?$/u.test(between)
  )
    return undefined;
  const whole = text.slice(low.index, high.index + high.text.length);
  return { ...low, max: high.max, text: whole };
}

function spanOf({ groups = {}, index, 0: text }: RegExpExecArray): readonly AmountRange[] {
  const high = amountOf(groups.number, groups.scale);
  const low = amountOf(groups.low, groups.lowScale || groups.scale);
  if (high === undefined || low === undefined) return [];
  const bound = (value: number): AmountBound => ({ value, included: true });
  return [{ min: bound(low), max: bound(high), unit: groups.unit ?? '', index, text }];
}

function boundOf({ groups = {}, index, 0: text }: RegExpExecArray): AmountRange | undefined {
  const value = amountOf(groups.number, groups.scale);
  const side = sideOf(groups);
  if (value === undefined || !side) return undefined;
  const excluded = /不/u.test(`${groups.note}${groups.note2}`) || side.open;
  const bound = { value, included: !excluded };
  const range = { unit: groups.unit ?? '', index, text };
  return side.end === 'min' ? { ...range, min: bound } : { ...range, max: bound };
}

/** Which end a bound is, and whether its word leaves the number itself out. */
function sideOf({
  before = '',
  after = '',
}: Groups): { readonly end: 'min' | 'max'; readonly open: boolean } | undefined {
  if (after.endsWith('上')) return { end: 'min', open: false };
  if (after !== '') return { end: 'max', open: false };
  if (new RegExp(`^(?:${MORE})$`, 'u').test(before)) return { end: 'min', open: true };
  if (new RegExp(`^(?:${LESS})$`, 'u').test(before)) return { end: 'max', open: true };
  if (new RegExp(`^(?:${AT_MOST})$`, 'u').test(before)) return { end: 'max', open: false };
  return before === '' ? undefined : { end: 'min', open: false };
}

function amountOf(number = '', scale = ''): number | undefined {
  const value = /^\d/.test(number) ? Number(number) : parseChineseNumber(number);
  return value === undefined ? undefined : value * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1);
}
