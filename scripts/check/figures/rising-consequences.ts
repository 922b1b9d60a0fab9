import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';

/** A heavier consequence that comes sooner than the lighter one before it, or for the same number; at a UTF-16 index. */
export interface EarlyConsequence {
  readonly index: number;
  readonly length: number;
  readonly message: string;
}

const CASE = new RegExp(
  `(?<who>[^，。；：\\d]{0,16}?)(?<number>${NUMERAL})(?<unit>个工作日|个月|小时|分钟|次|日|天|起|件|年)(?<above>（?含?）?及?以上)?(?<what>[^，。；：\\d]{0,10}?)的，(?<result>[^；。]{2,36})`,
  'gu',
);

/** From the lightest to the heaviest; the first that a result names tells its weight. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [
    /注销|解聘|辞退|解除|开除|清退|吊销|除名|移送|清除|关停|列入黑名单|取消[^，。；]{0,6}资格(?<!评[^，。；]{0,6}资格)/u,
    5,
  ],
  [/调离|调整[^，。；]{0,6}岗位|停职|待岗|暂停|停用|降级|降职|免职/u, 4],
  [/通报|取消|扣|警告|诫勉|处分|罚款/u, 3],
  [/约谈|批评教育|书面检查|检讨|整改|谈话/u, 2],
  [/提醒|提示|口头/u, 1],
];

/** 连续14日没有更新的，约谈；连续10日没有更新的，注销: the heavier of two consequences of one thing comes later. */
export function earlyConsequences(text: string): readonly EarlyConsequence[] {
  const cases = [...text.matchAll(CASE)].map(({ 0: said, groups = {}, index }) => ({
    who: groups.who ?? '',
    value: amountOf(groups.number),
    unit: groups.unit ?? '',
    above: groups.above !== undefined,
    what: groups.what ?? '',
    weight: WEIGHTS.find(([pattern]) => pattern.test(groups.result ?? ''))?.[1],
    index: index + said.indexOf(groups.number ?? '', (groups.who ?? '').length),
    told: said.slice((groups.who ?? '').length, said.indexOf('的，')),
  }));
  return cases.flatMap((one, at): readonly EarlyConsequence[] => {
    const before = cases[at - 1];
    if (!before || one.weight === undefined || before.weight === undefined || one.weight === before.weight)
      return [];
    if (one.unit !== before.unit || one.what !== before.what || !isAlike(one.who, before.who)) return [];
    const rises = one.weight > before.weight;
    const length = one.told.length;
    if (one.value === before.value)
      return before.above === one.above || !rises
        ? []
        : [
            {
              index: one.index,
              length,
              message: `“${one.told}”和前面的“${before.told}”重叠，同一种情况有两种处理。`,
            },
          ];
    if (one.value > before.value === rises) return [];
    const [heavy, light] = rises ? [one, before] : [before, one];
    return [
      { index: one.index, length, message: `“${heavy.told}”的处理比“${light.told}”的重，界限却更低。` },
    ];
  });
}

/** 连续 and 连续, 一年内被投诉查实 and 被投诉查实: the same thing, told in full or in short. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (one.length > 1 && other.endsWith(one)) ||
  (other.length > 1 && one.endsWith(other)) ||
  one === '';
