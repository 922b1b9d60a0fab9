import type { WrongShares } from './stated-shares.ts';

const WEIGHT = '[×*xX]\\s*(?:\\d+(?:\\.\\d+)?[%％]|0\\.\\d+)';
/** 总成绩＝笔试成绩×40%＋面试成绩×60%. */
const FORMULA = new RegExp(
  `(?<=(?:成绩|得分|总分|分数|评分|分值)\\s*(?:[＝=]|为|按)\\s*)[^，。；＝=＋+×*\\d]{1,16}${WEIGHT}(?:\\s*[＋+]\\s*[^，。；＝=＋+×*\\d]{1,16}${WEIGHT}){1,6}`,
  'gu',
);

/** The formulas of a text whose weights do not make the whole; in per cent. */
export function wrongFormulas(text: string): readonly WrongShares[] {
  return [...text.matchAll(FORMULA)].flatMap(({ 0: formula, index }): readonly WrongShares[] => {
    const percents = [...formula.matchAll(/[×*xX]\s*(\d+(?:\.\d+)?)([%％])?/gu)].map(([, number, percent]) =>
      percent ? Number(number) : Math.round(Number(number) * 10_000) / 100,
    );
    const sum = Math.round(percents.reduce((all, one) => all + one, 0) * 100) / 100;
    // Counts of several kinds of answers are weighed by what each is worth.
    if (/[÷/]|数$/u.test(formula)) return [];
    // With more weights on either side it is no plain mean.
    return sum === 100 || sum < 60 || sum > 150 ? [] : [{ percents, sum, index, length: formula.length }];
  });
}

/** Whether a formula has its weights in decimals. */
export const hasDecimals = (text: string): boolean => /[×*xX]\s*0\.\d/u.test(text);
