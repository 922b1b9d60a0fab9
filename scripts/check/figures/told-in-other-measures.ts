import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

export const MEASURES_SIGN = /[亩顷米][（(]?，?(?:约|折|合|即|相当|\d)/u;

/** How many square metres there are in each. */
const SQUARE_METRES: Readonly<Record<string, number>> = {
  亩: 2000 / 3,
  公顷: 10_000,
  平方米: 1,
  万平方米: 10_000,
  平方公里: 1_000_000,
};
const AREA = '(?:万平方米|平方公里|平方米|公顷|亩)';
const TWICE = new RegExp(
  `(?<![\\d.—-])(?<one>\\d+(?:\\.\\d+)?)(?<of>${AREA})(?:[（(](?:约合|大约|折合|约为|相当于|[约合即])?|，?(?:约合|折合|相当于))(?<other>\\d+(?:\\.\\d+)?)(?<to>${AREA})`,
  'gu',
);

/** 6亩（约4000平方米）: one area told in two measures. 约 may round, though not by a tenth. */
export function wrongMeasures(text: string): readonly WrongProduct[] {
  return [...text.matchAll(TWICE)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { one = '', of = '', other = '', to = '' } = groups;
    const right = (amountOf(one) * (SQUARE_METRES[of] ?? Number.NaN)) / (SQUARE_METRES[to] ?? Number.NaN);
    const told = amountOf(other);
    if (of === to || !Number.isFinite(right) || Math.abs(told - right) <= right * 0.06) return [];
    const at = said.lastIndexOf(other);
    return [
      {
        index: index + at,
        length: said.length - at,
        text: said,
        right: `约${Math.round(right * 100) / 100}${to}`,
      },
    ];
  });
}
