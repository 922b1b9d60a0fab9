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
  [/第一名|冠军/u, /第二名|亚军/u, /第三名|季军/u, /第四名/u],
  [
    /第一[档类]|一[档类](?!以)/u,
    /第二[档类]|二[档类](?!以)/u,
    /第三[档类]|三[档类](?!以)/u,
    /第四[档类]|四[档类](?!以)/u,
  ],
];

/** Scales of which a higher level is never worth less; two levels are enough to tell. */
const HONOURS = SCALES.slice(0, 2);
/** Points and prizes for what is done well, and nothing that is taken off or shared out. */
const PRAISES = /^(?!.*(?:扣|减|补[助贴]|罚|收费|缴|不[少低小]于)).*(?:加|奖励?)\D{0,6}\d/u;

/** Of the more urgent or the graver cases the limits are shorter, or they are longer; they are not now one and now the other. */
const GRAVITIES: readonly (readonly RegExp[])[] = [
  [/特别?重大/u, /(?<!特别)重大/u, /较大/u, /一般/u],
  [/特急|特提/u, /加急|(?<![特加紧])急件|(?<![特加])紧急/u, /平[急件]|普通|一般/u],
  [/复杂|疑难/u, /一般|普通/u, /简单|简易/u],
  [/重[度症]|严重/u, /中度|较重/u, /轻[度微症]/u],
  [/高风险/u, /中风险/u, /低风险/u],
  [
    /[Ⅰ一]级(?:响应|预警|事件|事故|应急)/u,
    /[Ⅱ二]级(?:响应|预警|事件|事故|应急)/u,
    /[Ⅲ三]级(?:响应|预警|事件|事故|应急)/u,
    /[Ⅳ四]级(?:响应|预警|事件|事故|应急)/u,
  ],
  [/红色(?:预警)?/u, /橙色(?:预警)?/u, /黄色(?:预警)?/u, /蓝色(?:预警)?/u],
];

/** What is worse is taken off no less for. */
const FAULTS: readonly (readonly RegExp[])[] = [
  [/旷工|旷课|缺席|缺勤/u, /迟到|早退/u],
  [/记过/u, /警告/u, /通报批评|通报/u, /批评教育|约谈|书面检查/u, /提醒/u],
];

/** Found in every text that gives levels something by number. */
export const LEVEL_SIGN =
  /[加奖补扣计][^。；]*(?:分|元)|不[少低小]于[^。；]*米|(?:重大|急|难|复杂|[重轻]|风险|响应|预警|色)[^。]*\d(?:个工作日|个?小时|分钟|日|天|个月|人)/u;

/** Points and money that are given or taken, and distances that must be kept: such numbers follow the level. */
const GIVEN = /(?:加|奖励?|补助?|补贴|扣|计|记|发)(?:给|发)?\D{0,6}\d/u;
/** What each level pays out of its own purse follows no order. */
const SHARED = /自筹|配套|承担|负担|分担|出资|安排/u;
const AMOUNT = /(\d+(?:\.\d+)?)(分(?!钟)|万元|元|个百分点|米)/gu;
const TAKEN_OFF = /(?<=扣|减)(\d+(?:\.\d+)?)(分|元)/gu;
const LIMIT = /(?<![\d.-])(\d+(?:\.\d+)?)(个工作日|个?小时|分钟|日|天|个月|人)(?!以上|前)/gu;
/** Limits are compared in minutes. */
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  个小时: 60,
  日: 1440,
  天: 1440,
  个工作日: 1440,
  个月: 43_200,
};

/** Levels of a sentence whose numbers do not rise or fall with them. */
export function levelsOutOfOrder(text: string): readonly LevelsOutOfOrder[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    if (!/\d\D+\d/u.test(sentence) || SHARED.test(sentence)) return [];
    const isGiven = GIVEN.test(sentence) || /不[少低小]于\d+米/u.test(sentence);
    const pairs = [
      ...(isGiven ? SCALES : []).map((scale) => pairIn(seriesIn(sentence, scale, AMOUNT, 3))),
      ...(PRAISES.test(sentence) ? HONOURS : []).map((scale) =>
        pairOfTwo(seriesIn(sentence, scale, AMOUNT, 2)),
      ),
      ...GRAVITIES.map((scale) => pairIn(seriesIn(sentence, scale, LIMIT, 3))),
      ...(isGiven ? FAULTS : []).map((scale) => pairIn(seriesIn(sentence, scale, TAKEN_OFF, 2), true)),
    ];
    return pairs.flatMap((found) => {
      if (!found) return [];
      const { series, pair } = found;
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
function seriesIn(
  sentence: string,
  scale: readonly RegExp[],
  amount: RegExp,
  fewest: number,
): readonly Step[] {
  if (scale.filter((level) => level.test(sentence)).length < fewest) return [];
  const steps: (Step & { readonly unit: string })[] = [];
  // 评为优秀的，奖励500元: the level stands in the clause before its amount.
  let lead = '';
  for (const { 0: own, index } of sentence.matchAll(/[^，；、]+/gu)) {
    const amounts = [...own.matchAll(amount)];
    const isCase = amounts.length === 0 && own.endsWith('的');
    const clause = lead + own;
    lead = isCase ? own : '';
    const ranks = scale.flatMap((level, rank) => (level.test(clause) ? [rank] : []));
    const [told] = amounts;
    const [rank] = ranks;
    if (!told || rank === undefined || amounts.length > 1 || ranks.length > 1) continue;
    steps.push({
      rank,
      value: Number(told[1]) * (MINUTES[told[2] ?? ''] ?? 1),
      unit: MINUTES[told[2] ?? ''] ? '分钟' : (told[2] ?? ''),
      text: told[0],
      index: index + told.index,
      told: `${scale[rank]?.exec(clause)?.[0] ?? ''}${told[0]}`,
    });
  }
  const isOne =
    new Set(steps.map(({ unit }) => unit)).size === 1 &&
    new Set(steps.map(({ rank }) => rank)).size === steps.length;
  return isOne && steps.length >= fewest ? steps : [];
}

interface Found {
  readonly series: readonly Step[];
  readonly pair: readonly [Step, Step];
}

/** Two levels alone, the higher one with less; more of them are judged as a series. */
const pairOfTwo = (series: readonly Step[]): Found | undefined =>
  series.length === 2 ? pairIn(series, true) : undefined;

const pairIn = (series: readonly Step[], mustFall = false): Found | undefined => {
  const pair = pairOutOfOrder(series, mustFall);
  return pair && { series, pair };
};

/** The first neighbours, by rank, that do not go the way from the highest level to the lowest. */
function pairOutOfOrder(steps: readonly Step[], mustFall: boolean): readonly [Step, Step] | undefined {
  const sorted = [...steps].sort((a, b) => a.rank - b.rank);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const falls = mustFall || (first?.value ?? 0) >= (last?.value ?? 0);
  for (const [at, step] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && (falls ? step.value > before.value : step.value < before.value)) return [before, step];
  }
  return undefined;
}
