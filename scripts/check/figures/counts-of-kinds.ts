import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';
import type { StatedSum } from './stated-sums.ts';

export const KINDS_SIGN = /\d[个家所名人]|各[一1][名人]/u;

const N = `(?:\\d+|${NUMERAL})`;
const NAMED = '[^，。；、\\d和与及的各每]{1,12}';
/** What units of several kinds are called together. */
const TOGETHER = '(?:单位|乡镇|镇街|街道|村|社区|部门|科室|股室|机构|成员|参[评加考]|被|[（(，。；]|$)';
const KINDS = new RegExp(
  `(?<!其中[^。；]{0,20})(?<parts>(?<![\\d第])${N}(?<unit>[个家所名])${NAMED}(?:[、和与及]|以及)(?:${N}\\k<unit>${NAMED}[、和与及])?${N}\\k<unit>${NAMED})，?(?:[（(])?(?<lead>共计?|合计|总计|一共)(?:有)?(?<told>${N})\\k<unit>(?=${TOGETHER})`,
  'gu',
);
const TEAM =
  /(?<=由|[^，。；])(?<leaders>(?:[^，。；、]{1,10}[任担]任?(?:组长|副组长|主任|副主任|召集人)，){1,3})(?<list>[^，。；、各]{2,8}(?:、[^，。；、各]{2,10}){1,9})各(?:[一1])[名人][^，。；\d]{0,12}(?:为|任|作为)(?:成员|组员|委员)，共计?(?<told>\d+|[一二三四五六七八九十]+)[人名]/gu;

/** 11个村民委员会和2个居民委员会，共13个单位: kinds with numbers of their own, and how many there are of all. */
export function wrongKinds(text: string): readonly StatedSum[] {
  return [...kinds(text), ...teams(text)];
}

function kinds(text: string): readonly StatedSum[] {
  return [...text.matchAll(KINDS)].flatMap(({ 0: said, index, groups = {} }): readonly StatedSum[] => {
    const { parts: list = '', unit = '', lead = '', told = '' } = groups;
    const parts = [...list.matchAll(new RegExp(`(${N})${unit}`, 'gu'))].map(([, one]) => amountOf(one));
    const sum = parts.reduce((all, one) => all + one, 0);
    const stated = amountOf(told);
    // Far from the sum, something else is counted: 12个乡镇和3个街道，共140个村.
    if (!Number.isFinite(sum) || sum === stated || Math.abs(sum - stated) > Math.max(2, sum * 0.1)) return [];
    const at = said.lastIndexOf(lead);
    return [{ parts, sum, stated, atMost: false, unit, text: said.slice(at), index: index + at }];
  });
}

/** 局长任组长，财务、审计、法制各1名负责人为成员，共四人. */
function teams(text: string): readonly StatedSum[] {
  return [...text.matchAll(TEAM)].flatMap(({ 0: said, index, groups = {} }): readonly StatedSum[] => {
    const { leaders = '', list = '', told = '' } = groups;
    const heads = leaders.split('，').length - 1;
    const members = list.split('、').length;
    const stated = amountOf(told);
    const sum = heads + members;
    // There may be several deputies; and 财务、审计科室 names two.
    if (stated === sum || (stated > sum && leaders.includes('副'))) return [];
    const at = said.lastIndexOf('共');
    return [
      {
        parts: [heads, members],
        sum,
        stated,
        atMost: false,
        unit: '人',
        text: said.slice(at),
        index: index + at,
      },
    ];
  });
}
