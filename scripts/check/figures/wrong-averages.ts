import type { WrongProduct } from './wrong-products.ts';

const SCORE = '\\d+(?:\\.\\d+)?(?:分|(?<=[\\d])[%％件户人次起天日元])';
/** 上半年88分、下半年93分，平均90.5分; 四个季度分别为90分、88分、92分、94分，全年平均91分. */
const AVERAGE = new RegExp(
  `(?<scores>${SCORE}(?:[、，和及][^。；，、\\d]{0,8}${SCORE})+)，(?:全年|年度|总|上半年|下半年|[^，。；\\d]{0,4}季度)?(?:的)?平均(?:每[个名人件月季天日户][^，。；\\d]{0,6}|得分|成绩|分数?|数|[^，。；\\d]{1,4}率)?(?:为|是|得|达到?)?(?<told>\\d+(?:\\.\\d+)?)(?<unit>[分%％件户人次起天日元])`,
  'gu',
);

/** Averages that the numbers before them do not have; rounded to the whole point they may be. */
export function wrongAverages(text: string): readonly WrongProduct[] {
  return [...text.matchAll(AVERAGE)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
    const { told = '', unit = '' } = groups;
    const numbers = [...(groups.scores ?? '').matchAll(/(\d+(?:\.\d+)?)(\D)/gu)];
    if (numbers.some(([, , one]) => one !== unit)) return [];
    const scores = numbers.map(([, score]) => Number(score));
    const right = Math.round((scores.reduce((all, one) => all + one, 0) / scores.length) * 100) / 100;
    const isWhole = Number.isInteger(Number(told)) && !Number.isInteger(right * 2);
    const near = unit === '分' ? (isWhole ? 0.51 : 0.011) : 1.01 / 10 ** (told.split('.')[1]?.length ?? 0);
    if (Math.abs(right - Number(told)) < near) return [];
    // The rates of unlike numbers have an average somewhere between them.
    const isRate = /[%％]/u.test(unit);
    if (isRate && Number(told) >= Math.min(...scores) && Number(told) <= Math.max(...scores)) return [];
    return [
      {
        index: index + said.lastIndexOf(told),
        length: told.length,
        text: said,
        right: isRate ? `${Math.min(...scores)}%与${Math.max(...scores)}%之间的数` : String(right),
      },
    ];
  });
}
