import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf, UNIT } from './calculation-forms.ts';

/** A total before its parts, which make another sum; from the total to the last part, at a UTF-16 index. */
export interface WrongTotal {
  readonly total: string;
  readonly unit: string;
  readonly parts: readonly number[];
  readonly sum: number;
  readonly index: number;
  readonly length: number;
}

const N = `(?:\\d+(?:\\.\\d+)?万?|${NUMERAL})`;
/** 共45人，东片15人、西片18人、南片14人; 编制18名，其中行政6名，事业10名，工勤3名. */
const TOTAL = new RegExp(
  `(?<lead>共有?|共计|总计|合计|共收[到回]?|共[\\p{Script=Han}]{2}|总分|满分|采[用取]|[\\p{Script=Han}]{2})(?<![第每各满达超过少多]|以上|以下)(?<total>${N}(?<unit>${UNIT}))(?:制|[^，。；：、\\d]{0,6})(?:[，：:（(]|(?<=[总满]分(?:为|是)?\\d{1,4}分)。)(?=(?<list>[^。；）)]+))`,
  'gu',
);
/** 笔试合格 and 面试不合格 are of different rounds. */
const STAGES = /笔试|面试|体检|政审|初[审检验评]|复[审检验评]|自查|抽查/gu;
const ANNOUNCED = /共|总计|合计|总分|满分/u;
/** Parts that overlap, or of which some are left out, make no whole. */
const NO_WHOLE =
  /女|男性|党员|岁|学历|本科|大专|研究生|少数民族|职称|高级|中级|以[上下内]|不足|超过|不少于|至少|等|左右|约|平均|每|各|第|新增|上年|结转|同比|增加|减少|最/u;

const MEN_AND_WOMEN = /^(?:其中)?[，：:]?男[^，。；、]{0,8}[，、和]女[^，。；、]{0,8}(?:[。；）)]|$)/u;

/** Two parts that leave nothing over: 有效180份，无效20份; 已整改30个，正在整改6个. */
const OPPOSITES =
  /(?:(?<!无)有效[^。]*无效|(?<![不未])(?<what>合格|属实|同意|符合|满意|达标|通过|办结|完成|采纳|到会|参加|中标|录用|录取|受理|整改|销号|兑现|回复|答复)[^。]*(?:[不未]|不予|没有|正在|尚未|待)\k<what>|男[^。]*女|公[办立][^。]*[民私][办立营]|线上[^。]*线下|网上[^。]*(?:窗口|现场)|城[镇市][^。]*农村|(?:赞成|同意)[^。]*反对)/u;

/** Totals that three parts or more of the same unit do not make. */
export function wrongTotals(text: string): readonly WrongTotal[] {
  return [...text.matchAll(TOTAL)].flatMap(({ 0: said, index, groups = {} }): readonly WrongTotal[] => {
    const { lead = '', total = '', unit = '', list = '' } = groups;
    const own = list.replace(/^其中[，：]?/u, '');
    const parts = partsIn(own, unit);
    const told = list.slice(0, parts.end + 6);
    const isWhole = OPPOSITES.test(told) && new Set(told.match(STAGES)).size < 2;
    const isListed = list.startsWith('其中') || /[：:]$/u.test(said);
    const isPartly = NO_WHOLE.test(MEN_AND_WOMEN.test(told) ? told.replace(/女/gu, '') : told);
    if (!(isWhole || isListed || ANNOUNCED.test(lead)) || parts.values.length < 2 || isPartly) return [];
    const sum = Math.round(parts.values.reduce((all, one) => all + one, 0) * 100) / 100;
    const stated = amountOf(total.slice(0, -unit.length));
    // Of two parts more than the whole is too much, less may be a part.
    if (parts.values.length < 3 && !isWhole && sum < stated) return [];
    // Far from the total, the parts are of something else.
    const difference = Math.abs(sum - stated);
    if (!Number.isFinite(stated) || difference > Math.max(3, stated * 0.25)) return [];
    if (moreParts(own.slice(parts.end), unit).some((more) => sum + more === stated)) return [];
    if (difference === 0 || difference < roundingOf(total, parts.values)) return [];
    const start = index + lead.length;
    const end = index + said.length + (list.startsWith('其中') ? 2 : 0) + parts.end;
    return [{ total, unit, parts: parts.values, sum, index: start, length: end - start }];
  });
}

/** What comes with further numbers of the unit behind the parts: 没有采纳的2条都作了说明. */
function moreParts(rest: string, unit: string): readonly number[] {
  const numbers = [...rest.matchAll(new RegExp(`(${N})${unit}`, 'gu'))].map(([, one]) => amountOf(one));
  return numbers.map((_, at) => numbers.slice(0, at + 1).reduce((all, one) => all + one, 0));
}

/** 12万册 of 7万册, 4万册 and 6000册 is rounded: by how much, where the parts are told more exactly than the total. */
function roundingOf(total: string, parts: readonly number[]): number {
  const [, decimals = '', scale] = /^\d+(?:\.(\d+))?(万)?/u.exec(total) ?? [];
  const exactness = (scale ? 10_000 : 1) / 10 ** decimals.length;
  return parts.some((part) => !Number.isInteger(part / exactness)) ? exactness : 0;
}

/** Neighbouring clauses that each name something and how many of it there are. */
function partsIn(list: string, unit: string): { readonly values: readonly number[]; readonly end: number } {
  const values: number[] = [];
  let end = 0;
  const part = new RegExp(
    `^[，、和]?(?:\\p{Script=Han}|[（）()“”·])[^，、。；\\d]{0,14}?(${N})${unit}(?=[，、。；和]|$)`,
    'u',
  );
  for (let match = part.exec(list); match; match = part.exec(list.slice(end))) {
    values.push(amountOf(match[1]));
    end += match[0].length;
  }
  return { values, end };
}
