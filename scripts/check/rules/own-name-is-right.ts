import { indexNearNames } from '../near-names.ts';
import type { CheckContext, Report, Rule } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { folderOf, groupByKey } from '../views/lookups.ts';
import { type OwnNames, ownNames } from '../views/own-names.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { slips } from '../views/slips.ts';
import { anyOf } from '../words.ts';

export const ownNameIsRight: Rule = {
  id: 'own-name-is-right',
  severity: 'warning',
  summary: '文中写本单位的名称、科室和岗位，要与登记的一字不差。',
  check(_compilation, report, context) {
    const namesOf = context.share(ownNames);
    const textsOf = groupByKey(context.share(entryTexts), ({ entry }) => folderOf(entry));
    for (const [folder, texts] of textsOf) {
      const names = namesOf.get(folder ?? '');
      if (!names) continue;
      const find = finderOf(names);
      for (const { pieces } of texts) {
        for (const piece of pieces) {
          if (!isProse(piece) && piece.kind !== 'label') continue;
          const found = find(piece.text);
          if (found.length > 0) tell(piece, found, report, context);
        }
      }
    }
  },
};

interface WrongName {
  readonly index: number;
  readonly written: string;
  readonly meant: string;
}

function tell(piece: TextPiece, found: readonly WrongName[], report: Report, context: CheckContext): void {
  for (const { index, written, meant } of found) {
    const end = index + written.length;
    const told = context.share(slips).get(piece.text) ?? [];
    if (told.some((slip) => slip.index < end && index < slip.index + slip.wrong.length)) continue;
    report({
      place: piece.placeAt(index),
      length: written.length,
      message: `本单位登记的是“${meant}”，这里写的是“${written}”。`,
      hint: `请核对；指同一个的，请改为“${meant}”。`,
    });
  }
}

function finderOf({ bare, departments, posts, known }: OwnNames): (text: string) => readonly WrongName[] {
  const findNear = indexNearNames([
    bare,
    ...departments,
    ...posts.filter((post) => post.length >= SHORTEST_POST),
  ]);
  const sorts = sortsOfDepartments(departments);
  const isRight = (name: string) => known.some((one) => one.includes(name));
  return (text) => {
    const near = findNear(text);
    const sorted = sorts && HAS_SORT.test(text) ? wrongSorts(text, sorts, departments) : NONE;
    return near.length + sorted.length === 0
      ? NONE
      : [...near, ...sorted].filter(({ written }) => !isRight(written));
  };
}

/** 经办人, 负责人: short names of posts stand in many sentences that mean something else. */
const SHORTEST_POST = 4;

/** The departments that are called 股, 科 or 处, by what stands before: 规划 of 规划股. */
function sortsOfDepartments(departments: readonly string[]): RegExp | undefined {
  const stems = departments.flatMap((name) => SORTED.exec(name)?.[1] ?? []);
  return stems.length === 0
    ? undefined
    : new RegExp(`(${anyOf(stems)})[股科处](?![室员级技研普目学别长]|罚|理|分|置|方)`, 'gu');
}

const NONE: readonly never[] = [];
const HAS_SORT = /[股科处]/;
const SORTED = /^(\p{Script=Han}{2,})[股科处]$/u;

/** 规划科 in the text of an office that has a 规划股; the 规划科 of another body is that body's. */
function wrongSorts(text: string, sorts: RegExp, departments: readonly string[]): readonly WrongName[] {
  return [...text.matchAll(sorts)].flatMap(({ 0: written, 1: stem = '', index }) => {
    if (OF_ANOTHER.test(text.slice(0, index)) || departments.includes(written)) return [];
    const meant = departments.find((name) => SORTED.exec(name)?.[1] === stem);
    return meant ? [{ index, written, meant }] : [];
  });
}

/** 市局规划科, 县财政局预算科, 上级规划科. */
const OF_ANOTHER =
  /(?:[省市县区州镇乡局委办厅部院会队府级司]|中心|上级|对口|主管|各|相关|有关|其他|原)(?:的|机关|部门|所属|内设)?$/u;
