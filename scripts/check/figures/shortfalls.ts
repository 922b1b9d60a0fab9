import { amountOf, UNIT } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

export const SHORTFALL_SIGN = /缺口|[尚还仍]缺|[尚还]差|空编|缺编|短缺|缺额|超编/u;

const LACKS = new RegExp(
  `(?:缺口|[尚还仍]缺|[尚还]差|空编|缺编|短缺|缺额|超编)(?:为|是|数)?(?<told>\\d+(?:\\.\\d+)?万?)(?<unit>${UNIT}|[名元只条顶具])(?!以)`,
  'gu',
);
const HAVE = /现有|实有|已有|库存|在岗|现存|已备|在编|储备/u;

/** 需要8000条，现有5000条，尚缺3000条: what is lacking lies between two numbers told before. */
export function wrongShortfalls(text: string): readonly WrongProduct[] {
  return [...text.matchAll(LACKS)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { told = '', unit = '' } = groups;
    const before = text.slice(0, index);
    if (!HAVE.test(before)) return [];
    const numbers = [...before.matchAll(new RegExp(`(?<![\\d.第每])(\\d+(?:\\.\\d+)?万?)${unit}`, 'gu'))]
      .map(([, one]) => amountOf(one))
      .filter(Number.isFinite);
    const [most, ...others] = [...numbers].sort((a, b) => b - a);
    const have = haveIn(before, unit);
    if (most === undefined || have === undefined || others.length === 0 || numbers.length > MOST) return [];
    const all = sumsOf(numbers);
    const stated = amountOf(told);
    if (all.some((one) => all.some((other) => Math.abs(one - other - stated) < 0.011))) return [];
    return [
      {
        index: index + said.length - told.length - unit.length,
        length: told.length + unit.length,
        text: said,
        right: String(Math.round(Math.abs((most === have ? (others[0] ?? 0) : most) - have) * 100) / 100),
      },
    ];
  });
}

const MOST = 4;

function haveIn(before: string, unit: string): number | undefined {
  const [, have] =
    new RegExp(
      `(?:现有|实有|已有|库存|在岗|现存|已备|在编|储备)[^。]*?(?<![\\d.第每])(\\d+(?:\\.\\d+)?万?)${unit}`,
      'u',
    ).exec(before) ?? [];
  return have === undefined ? undefined : amountOf(have);
}

/** What any of the numbers make together. */
function sumsOf(numbers: readonly number[]): readonly number[] {
  const sums = [0];
  for (const one of numbers) sums.push(...sums.map((sum) => sum + one));
  return sums;
}
