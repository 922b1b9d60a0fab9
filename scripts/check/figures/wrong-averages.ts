import type { WrongProduct } from './wrong-products.ts';

const SCORE = '\\d+(?:\\.\\d+)?分';
/** 上半年88分、下半年93分，平均90.5分; 四个季度分别为90分、88分、92分、94分，全年平均91分. */
const AVERAGE = new RegExp(
  `(?<scores>${SCORE}(?:[、，和及][^。；，、\\d]{0,8}${SCORE})+)，(?:全年|年度|总)?(?:的)?平均(?:得分|成绩|分数?)?(?:为|是|得)?(?<told>\\d+(?:\\.\\d+)?)分`,
  'gu',
);

/** Averages that the scores before them do not have; rounded to the whole point they may be. */
export function wrongAverages(text: string): readonly WrongProduct[] {
  return [...text.matchAll(AVERAGE)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const scores = [...(groups.scores ?? '').matchAll(/\d+(?:\.\d+)?/gu)].map(([score]) => Number(score));
    const right = Math.round((scores.reduce((all, one) => all + one, 0) / scores.length) * 100) / 100;
    const { told = '' } = groups;
    const isWhole = Number.isInteger(Number(told)) && !Number.isInteger(right * 2);
    if (Math.abs(right - Number(told)) < (isWhole ? 0.51 : 0.011)) return [];
    return [{ index: index + said.lastIndexOf(told), length: told.length, text: said, right: String(right) }];
  });
}
