import { reportNamesToldWrong } from '../names/names-told-wrong.ts';
import { indexNearNames, type NearName } from '../names/near-names.ts';
import { indexStumbledNames } from '../names/stumbled-names.ts';
import { anyOf } from '../patterns/words.ts';
import type { Rule } from '../rule.ts';
import type { OwnNames } from '../views/own-names.ts';

export const ownNameIsRight: Rule = {
  id: 'own-name-is-right',
  severity: 'warning',
  summary: '文中写本单位的科室和岗位，名称要与登记的一字不差。',
  check: (_compilation, report, context) => reportNamesToldWrong(finderOf, report, context),
};

function finderOf({ departments, posts }: OwnNames): (text: string) => readonly NearName[] {
  const findNear = indexNearNames([...departments, ...posts.filter((post) => post.length >= SHORTEST_POST)]);
  const findStumbled = indexStumbledNames(departments);
  const sorts = sortsOfDepartments(departments);
  return (text) => [
    ...findNear(text),
    // 执法中队 is what 执法一中队 and 执法二中队 are.
    ...findStumbled(text).filter(({ written, meant }) => meant.replace(NUMERALS, '') !== written),
    ...(sorts && HAS_SORT.test(text) ? wrongSorts(text, sorts, departments) : []),
  ];
}

const NUMERALS = /[一二三四五六七八九十]/gu;

/** 经办人, 负责人: short names of posts stand in many sentences that mean something else. */
const SHORTEST_POST = 4;

/** The departments that are called 股, 科 or 处, by what stands before: 规划 of 规划股. */
function sortsOfDepartments(departments: readonly string[]): RegExp | undefined {
  const stems = departments.flatMap((name) => SORTED.exec(name)?.[1] ?? []);
  return stems.length === 0
    ? undefined
    : new RegExp(`(${anyOf(stems)})[股科处](?![室员级技研普目学别长]|罚|理|分|置|方)`, 'gu');
}

const HAS_SORT = /[股科处]/;
const SORTED = /^(\p{Script=Han}{2,})[股科处]$/u;

/** 规划科 in the text of an office that has a 规划股; the 规划科 of another body is that body's. */
function wrongSorts(text: string, sorts: RegExp, departments: readonly string[]): readonly NearName[] {
  return [...text.matchAll(sorts)].flatMap(({ 0: written, 1: stem = '', index }) => {
    if (OF_ANOTHER.test(text.slice(0, index)) || departments.includes(written)) return [];
    const meant = departments.find((name) => SORTED.exec(name)?.[1] === stem);
    return meant ? [{ index, written, meant }] : [];
  });
}

/** 市局规划科, 县财政局预算科, 上级规划科. */
const OF_ANOTHER =
  /(?:[省市县区州镇乡局委办厅部院会队府级司]|中心|上级|对口|主管|各|相关|有关|其他|原)(?:的|机关|部门|所属|内设)?$/u;
