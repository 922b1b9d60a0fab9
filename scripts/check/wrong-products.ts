import { sievePatterns } from './pattern-sieve.ts';

/** A number that does not follow from the ones before it, by UTF-16 index. */
export interface WrongProduct {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly right: string;
}

interface Calculation {
  readonly pattern: RegExp;
  /** What the result should be, from the numbers of the groups `a` and `b`. */
  readonly of: (a: number, b: number) => number;
  /** By how much the stated result may differ: it may be rounded. */
  readonly within: number;
}

const N = '\\d+(?:\\.\\d+)?';
const CALCULATIONS: readonly Calculation[] = [
  // 每天30元，一个月22天，合计660元
  {
    pattern: new RegExp(
      `每(?:人每)?(?<unit>[天日次件月户场篇])[^。；\\d]{0,8}(?<a>${N})元[^；]{0,40}?(?<![\\d.月至])(?<b>${N})个?\\k<unit>[^。；\\d]{0,10}(?:合计|共计|总计|共|计)(?<result>${N})元`,
      'gu',
    ),
    of: (a, b) => a * b,
    within: 0.01,
  },
  // 来件40件，属实28件，属实率为70%
  {
    pattern: new RegExp(
      `(?<a>${N})(?<unit>[件人次户份项起家条])，[^，。；\\d]{0,8}(?<b>${N})\\k<unit>，[^，。；\\d]{0,8}率(?:为|是|达|达到)?(?<result>${N})[%％]`,
      'gu',
    ),
    of: (a, b) => (b / a) * 100,
    within: 0.51,
  },
  // 上半年88分、下半年93分，平均90.5分
  {
    pattern: new RegExp(
      `(?<a>${N})分[、，和][^，。；\\d]{0,6}(?<b>${N})分，平均(?:得分)?(?:为|是)?(?<result>${N})分`,
      'gu',
    ),
    of: (a, b) => (a + b) / 2,
    within: 0.01,
  },
  // 单价50元，采购20台，共1000元
  {
    pattern: new RegExp(
      `单价(?:为)?(?<a>${N})元，[^，。；\\d]{0,8}(?<b>${N})[台件套个本份张把支]，[^。；\\d]{0,8}(?:合计|共计|总计|总价|金额)(?:为)?(?<result>${N})元`,
      'gu',
    ),
    of: (a, b) => a * b,
    within: 0.01,
  },
  // 万分之一……60万字……60处
  {
    pattern: new RegExp(
      `万分之(?<a>[一二三四五1-5])[^\\d]{1,40}(?<b>${N})万字[^。；\\d]{0,14}(?<result>${N})[处个]`,
      'gu',
    ),
    of: (a, b) => a * b,
    within: 0.01,
  },
];

const CHINESE = '〇一二三四五';
const valueOfDigit = (text = '') => (CHINESE.includes(text) ? CHINESE.indexOf(text) : Number(text));

const calculationsIn = sievePatterns(CALCULATIONS, ({ pattern }) => pattern);

/** Examples in a text that are worked out wrongly, with what comes out right. */
export function wrongProducts(text: string): readonly WrongProduct[] {
  return calculationsIn(text).flatMap(({ pattern, of, within }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: said, index, groups = {} }) => {
      const result = Number(groups.result);
      const right = of(valueOfDigit(groups.a), valueOfDigit(groups.b));
      if (!Number.isFinite(right) || Math.abs(right - result) <= within) return [];
      const at = index + said.lastIndexOf(groups.result ?? '');
      return [
        {
          index: at,
          length: (groups.result ?? '').length,
          text: said,
          right: String(Math.round(right * 100) / 100),
        },
      ];
    }),
  );
}
