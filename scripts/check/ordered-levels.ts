/** Two neighbours of a series out of order, 市级 with more points than 省级; from the one to the other, at a UTF-16 index. */
export interface LevelsOutOfOrder {
  readonly index: number;
  readonly length: number;
  /** The levels with their numbers, as the text gives them. */
  readonly series: string;
}

/** From the highest to the lowest. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /国家级?|国道/u,
    /省部?级?|自治区级?|省道/u,
    /[设地]?市级?|州级/u,
    /县级?|区级|县道/u,
    /乡镇?级?|镇级?|街道|乡道/u,
    /村级?|社区|村道/u,
  ],
  [/特等/u, /一等/u, /二等/u, /三等/u, /鼓励奖|优秀奖/u],
  [/特级/u, /一级/u, /二级/u, /三级/u, /四级/u],
  [/特别重大/u, /(?<!特别)重大/u, /较大/u, /一般/u],
  [/优秀/u, /良好/u, /(?<!不|基本)合格/u, /基本合格/u],
  [/[Ａ-ＺA-Z]*甲[级等类]/u, /乙[级等类]/u, /丙[级等类]/u, /丁[级等类]/u],
];

/** Found in every text that gives levels something by number. */
export const LEVEL_SIGN = /[加奖补扣计][^。；]*(?:分|元)|不[少低小]于[^。；]*米/u;

/** Points and money that are given or taken, and distances that must be kept: such numbers follow the level. */
const GIVEN = /(?:加|奖励?|补助?|补贴|扣|计|记|发)(?:给|发)?\D{0,6}\d/u;
/** What each level pays out of its own purse follows no order. */
const SHARED = /自筹|配套|承担|负担|分担|出资|安排/u;
const AMOUNT = /(\d+(?:\.\d+)?)(分|万元|元|个百分点|米)/gu;

/** Levels of a sentence whose numbers do not rise or fall with them. */
export function levelsOutOfOrder(text: string): readonly LevelsOutOfOrder[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    if (SHARED.test(sentence)) return [];
    if (!GIVEN.test(sentence) && !/不[少低小]于\d+米/u.test(sentence)) return [];
    return SCALES.flatMap((scale) => {
      const series = seriesIn(sentence, scale);
      const pair = pairOutOfOrder(series);
      if (!pair) return [];
      const [from, to] = [...pair].sort((a, b) => a.index - b.index);
      if (!from || !to) return [];
      const length = to.index + to.text.length - from.index;
      return [{ index: start + from.index, length, series: series.map(({ told }) => told).join('、') }];
    });
  });
}

interface Step {
  readonly rank: number;
  readonly value: number;
  readonly text: string;
  readonly index: number;
  readonly told: string;
}

/** Each clause with one level of the scale and one amount; none where the amounts are of several sorts. */
function seriesIn(sentence: string, scale: readonly RegExp[]): readonly Step[] {
  const steps: (Step & { readonly unit: string })[] = [];
  for (const { 0: clause, index } of sentence.matchAll(/[^，；、]+/gu)) {
    const amounts = [...clause.matchAll(AMOUNT)];
    const ranks = scale.flatMap((level, rank) => (level.test(clause) ? [rank] : []));
    const [amount] = amounts;
    const [rank] = ranks;
    if (!amount || rank === undefined || amounts.length > 1 || ranks.length > 1) continue;
    steps.push({
      rank,
      value: Number(amount[1]),
      unit: amount[2] ?? '',
      text: amount[0],
      index: index + amount.index,
      told: `${scale[rank]?.exec(clause)?.[0] ?? ''}${amount[0]}`,
    });
  }
  const isOne =
    new Set(steps.map(({ unit }) => unit)).size === 1 &&
    new Set(steps.map(({ rank }) => rank)).size === steps.length;
  return isOne && steps.length > 2 ? steps : [];
}

/** The first neighbours, by rank, that do not go the way from the highest level to the lowest. */
function pairOutOfOrder(steps: readonly Step[]): readonly [Step, Step] | undefined {
  const sorted = [...steps].sort((a, b) => a.rank - b.rank);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const falls = (first?.value ?? 0) >= (last?.value ?? 0);
  for (const [at, step] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && (falls ? step.value > before.value : step.value < before.value)) return [before, step];
  }
  return undefined;
}
