import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf as numberOf } from './calculation-forms.ts';

/** Parts that a text adds up, and the sum that it gives them. */
export interface StatedSum {
  readonly parts: readonly number[];
  readonly sum: number;
  readonly stated: number;
  /** Whether the sum is only a limit: 合计不超过6个工作日. */
  readonly atMost: boolean;
  readonly unit: string;
  /** The stated sum with its unit, at a UTF-16 index. */
  readonly text: string;
  readonly index: number;
}

const AMOUNT = `(\\d+\\.\\d+万?|${NUMERAL})`;
const DAYS = '个工作日|个月|日|天|小时';
const THINGS =
  '人次|户次|家次|车次|人|名|项|件|条|卷|宗|个|次|户|万元|元|台|份|辆|间|处|家|所|分|册|套|张|本|箱|亩|吨|米|公里|平方米|株|头|只|顶|座|块|排|桌|床|栋|层|节|支|瓶|袋|盒|桶|枚|把|盏|期|场|篇|学时|课时';
const SUM = '合计|全程|共计|总计|总共|一共|合起来|加起来|加在一起|共需|(?<![公总一])共';
/** 职权6项，其中办公室3项、业务股3项；制度4项: parts of a part. */
const PARTS_OF_PART = /[，（]其中[^；。）]*(?=；|）)/gu;
const OTHER_UNIT = new RegExp(`^[（(](?:${THINGS})[）)]`, 'u');
const TAIL = new RegExp(
  `(?:${SUM})(?:用时|时限|时间|是|为|有|需|：|设)?(不超过|不得超过|控制在|最长|最多|至多|最迟)?${AMOUNT}(${DAYS}|${THINGS})`,
  'gu',
);

/** A、B and C with their numbers, and then 合计N: the sums of one text. */
function statedSums(text: string): readonly StatedSum[] {
  return [...text.matchAll(TAIL)].flatMap((match): readonly StatedSum[] => {
    const { 0: found, 1: limit, 2: numeral = '', 3: unit = '', index } = match;
    const stated = amountOf(numeral);
    const told = withoutEach(sentenceBefore(text, index));
    const before = told.replace(PARTS_OF_PART, '');
    // 装载机2台、除雪撒布车3辆，共5台（辆）: parts are told in another unit, too.
    if (OTHER_UNIT.test(text.slice(index + found.length))) return [];
    const thing = /^\p{Script=Han}?/u.exec(text.slice(index + found.length))?.[0] ?? '';
    const added = unit === '个' ? thing : '';
    // 服务1小时50分钟、2小时20分钟，分别记1.5小时、2小时: what is added up may only begin there.
    const counted = partsIn(/(?<=分别)[^分]*$/u.exec(before)?.[0] ?? '', unit, added);
    const parts = total(counted) === stated ? counted : partsIn(before, unit, added);
    if (stated === undefined || parts.length < 2 || runTogether(before)) return [];
    if (told !== before && parts.includes(stated)) return [];
    return [{ parts, sum: total(parts), stated, atMost: limit !== undefined, unit, text: found, index }];
  });
}

/** 每人每月110元、每人每月120元，每人每月共220元: what all parts and the sum are each of. */
function withoutEach(before: string): string {
  const each = /(?:每[人户月年日次天])+$/u.exec(before)?.[0];
  return each ? before.replaceAll(each, '') : before;
}

const total = (parts: readonly number[]): number => Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;

/** The parts of a limit and their sum, where a sentence lists parts before 合计. */
export function addedLimits(sentence: string): StatedSum | undefined {
  return statedSums(sentence).find((one) => isOfDays(one) && one.parts.length > 2 && !one.atMost);
}

export const isOfDays = ({ unit }: StatedSum): boolean => DAYS.split('|').includes(unit);

/** Those that the parts do not make. Less than a limit is no fault; nor is more, but of days: 加分合计不超过5分 is a cap. */
export const wrongSums = (text: string): readonly StatedSum[] =>
  statedSums(text).filter(
    (one) => one.sum !== one.stated && !(one.atMost && (one.sum < one.stated || !isOfDays(one))),
  );

/** Limits that begin on the same day are not added up. */
const runTogether = (before: string): boolean =>
  new Set(before.match(/自[^，。；]{1,12}起/gu)).size < (before.match(/自[^，。；]{1,12}起/gu)?.length ?? 0);

/** Sums of things may stand in a sentence of their own; those of limits end the sentence that lists them. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  const own = /[^。]*$/u.exec(before)?.[0] ?? '';
  return own.replace(/[，、\s]/gu, '').length > 0 ? own : (/[^。]*。[^。]*$/u.exec(before)?.[0] ?? '');
}

/** Every number with the unit. Where one of them is no part (第三项, 其中一人, 每人两件), there are none. */
function partsIn(text: string, unit: string, thing: string): readonly number[] {
  const all = [...text.matchAll(new RegExp(`${AMOUNT}${unit}(?!以|间|制)(?<thing>\\p{Script=Han}?)`, 'gu'))];
  // 百分制 tells how scores are told; 4个片区 is no part of 12个乡镇.
  const numbers = all.filter(({ groups }) => !thing || !groups?.thing || groups.thing === thing);
  if (numbers.some(({ index }) => NO_PART.test(text.slice(0, index)))) return [];
  const values = numbers.map(({ 1: numeral = '' }) => amountOf(numeral));
  return values.flatMap((value) => value ?? []).length === values.length
    ? values.flatMap((value) => value ?? [])
    : [];
}

const NO_PART =
  /(?:第|每[^，。；、]*|(?:去掉|删去|删除|合并|剔除|核减|取消|减去|扣除)[^，。；、]*|其中[^，。；]*|各[^，。；、]*|单价(?:为|是)?|至少|不少于|超过|以上|满|前|后|逾|[-—～~至到])$/u;

function amountOf(numeral: string): number | undefined {
  const amount = numberOf(numeral);
  return Number.isFinite(amount) ? amount : undefined;
}
