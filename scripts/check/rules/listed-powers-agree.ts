import type { Department } from '../../model/department.ts';
import type { Power } from '../../model/entry.ts';
import { POWER_CATEGORIES } from '../../model/terms.ts';
import { powersOfOthers } from '../names/powers-of-others.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { departmentsByPath, powersByUnit } from '../views/lookups.ts';
import { powerRows } from '../views/power-tables.ts';
import { isProse } from '../views/running-text.ts';

export const listedPowersAgree: Rule = {
  id: 'listed-powers-agree',
  severity: 'warning',
  summary: '表、编制说明和文字里说到的各项职权，名称、编码、类别、科室要和职权登记的一致。',
  check(compilation, report, context) {
    const { departments } = compilation;
    for (const { piece, name, index, power, owner } of powersOfOthers(compilation, context)) {
      report({
        place: piece.placeAt(index),
        length: name.length,
        message: `这里说“${power.name}”由“${name}”办理，登记的是“${owner}”的职权。`,
        hint: '请核对由哪个科室办理，改成一致。',
      });
    }
    const byPath = context.share(departmentsByPath);
    const namesOf = (unit: string) => departments.filter((one) => one.unit === unit).map(({ name }) => name);
    for (const { power, cells } of context.share(powerRows)) {
      for (const [title, { text, place }] of cells) {
        const registered = registeredFact(
          title,
          text,
          power,
          byPath.get(power.department),
          namesOf(power.unit),
        );
        if (registered === undefined || registered === text) continue;
        report({
          place,
          length: [...text].length,
          message: `表里写的“${power.name}”的${title}是“${text}”，登记的是“${registered}”。`,
          hint: '请核对后改成一致。',
        });
      }
    }
    const powersOf = context.share(powersByUnit);
    for (const piece of piecesWith(context, /项.{0,4}：/u)) {
      if (piece.entry.type !== 'unit' || !isProse(piece)) continue;
      const names = (powersOf.get(piece.entry.folder) ?? []).map(({ name }) => name);
      for (const { name, index, meant } of slipsIn(piece.text, names)) {
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `编制说明列出的“${name}”，和册中的“${meant}”差一个字。`,
          hint: '请核对职权名称，改成一致。',
        });
      }
      for (const { name, index } of strangersIn(piece.text, names)) {
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `编制说明列出的“${name}”，册中没有这项职权。`,
          hint: '请核对职权名称；漏收的请补上，已经取消的请删去。',
        });
      }
    }
  },
};

const LISTS = /项(?:职权|权力)?：(?<list>[^。；：]+)/gu;

/** 代理记账机构从业许可 for 代理记账机构执业许可, among names that the booklet has. */
function slipsIn(text: string, names: readonly string[]): readonly (Named & { readonly meant: string })[] {
  return [...text.matchAll(LISTS)].flatMap(({ 0: said, index, groups = {} }) => {
    const { list = '' } = groups;
    const items = namedIn(list, index + said.length - list.length);
    if (!items.some(({ name }) => names.includes(name))) return [];
    return items.flatMap((item) => {
      const meant = names.includes(item.name)
        ? undefined
        : names.find((known) => isOneApart(item.name, known));
      return meant === undefined || list.includes(meant) ? [] : [{ ...item, meant }];
    });
  });
}

const isOneApart = (name: string, known: string): boolean =>
  name.length === known.length && [...name].filter((one, at) => one !== known[at]).length === 1;

/** 办公室3项：A、B、C: of a list that names powers of the unit the one that is none of them, under no like name either. */
function strangersIn(text: string, names: readonly string[]): readonly Named[] {
  return [...text.matchAll(LISTS)].flatMap(({ 0: said, index, groups = {} }) => {
    const { list = '' } = groups;
    const items = namedIn(list, index + said.length - list.length);
    const strange = items.filter(({ name }) => !names.some((known) => isLike(name, known)));
    return items.length > 1 && strange.length === 1 && items.some(({ name }) => names.includes(name))
      ? strange
      : [];
  });
}

interface Named {
  readonly name: string;
  readonly index: number;
}

const namedIn = (list: string, from: number): readonly Named[] =>
  [...list.matchAll(/[^、，]+/gu)].map(({ 0: name, index }) => ({ name, index: from + index }));

/** Half of the characters are the same, or one is part of the other. */
function isLike(name: string, known: string): boolean {
  const shared = [...name].filter((one) => known.includes(one)).length;
  return shared * 2 >= Math.min(name.length, known.length);
}

/** What the record says under such a title; undefined where the cell holds something else: several departments, a remark. */
function registeredFact(
  title: string,
  text: string,
  power: Power,
  department: Department | undefined,
  departments: readonly string[],
): string | undefined {
  if (/^(?:职权|权力|事项)?编码$/u.test(title)) return power.code;
  if (/^(?:职权|权力|事项)?类[别型]$/u.test(title))
    return POWER_CATEGORIES.some((one) => one === text) ? power.category : undefined;
  if (/^(?:承办|办理|责任|实施|所属|牵头)?(?:科室|股室|部门|机构)$/u.test(title))
    return departments.includes(text) ? department?.name : undefined;
  return undefined;
}
