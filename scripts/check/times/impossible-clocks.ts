import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A time of day that no clock shows, by UTF-16 index. */
export interface ImpossibleClock {
  readonly index: number;
  readonly text: string;
}

/** 8时70分, 25时, 24:30, 九点六十五分, 上午15时: in reading order. */
export function impossibleClocks(text: string): readonly ImpossibleClock[] {
  return CLOCKS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(
      ({ 0: found, groups = {} }) =>
        CUT_SHORT.test(found) ||
        groups.dotted !== undefined ||
        !isPossible(groups.lead ?? '', numberOf(groups.hour), numberOf(groups.minute)),
    )
    .map(({ 0: found, index }) => ({ index, text: found }))
    .sort((a, b) => a.index - b.index)
    .filter(({ index }, place, all) => index !== all[place - 1]?.index);
}

const LEAD = '(?<lead>(?:上午|下午|早上|早晨|晚上|夜间|凌晨|清晨|傍晚|当晚)?)';
const NUMBER = `(?:\\d{1,2}|(?<!\\d)${NUMERAL})`;

const CLOCKS: readonly RegExp[] = [
  // What follows or stands before tells 8时70分 from 1.5 points and 8:75 from a proportion.
  new RegExp(
    `(?<![\\d.第分扣加计得])${LEAD}(?<hour>${NUMBER})[时点](?<minute>${NUMBER})分(?![之的]?[值数制]|[扣计])`,
    'gu',
  ),
  new RegExp(
    `(?<=每日|每天|每晚|工作日|[于在至到从日]|前|后|午|晨|晚|时间[为是：:]?)${LEAD}(?<hour>(?<!\\d)\\d{1,2})[:：](?<minute>\\d{2})(?![\\d:：])`,
    'gu',
  ),
  /(?:上午|下午|早上|晚上|中午|至|到)(?<hour>\d{1,2})[:：](?<minute>\d)(?![\d:：])(?=[，。；、）—至到起止以前后上下开]|$)/gu,
  /(?<=^|[，。；（、\p{Script=Han}])(?<hour>24)[:：](?<minute>\d{2})(?=以?[前后]|至|开|起)/gu,
  new RegExp(
    `(?<![\\d.第])(?:${LEAD}(?<=午|上|晨|晚)|(?<=每日|每天|每晚|当日|次日|[于至到]))(?<hour>\\d{1,2})时(?![\\d间限效段期候])`,
    'gu',
  ),
  // 工作日8.00—12.00 is written with colons.
  /(?<=工作日|上午|下午|时间[：:为])(?<dotted>\d{1,2}\.[0-5]\d)(?=[—～至-]\d{1,2}\.[0-5]\d(?!\d))/gu,
  // 2时、8时、14时、26时: one of several clocks.
  /(?<=\d时[、，和及])(?<hour>\d{2})时(?![\d间限效段期候])/gu,
];

/** 17:3: minutes have two digits. */
const CUT_SHORT = /[:：]\d$/u;

const numberOf = (number = '0'): number => parseChineseNumber(number) ?? 0;

function isPossible(lead: string, hour: number, minute: number): boolean {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return false;
  if (/^(?:上午|早上|早晨|清晨|凌晨)$/u.test(lead)) return hour <= 12;
  return true;
}
