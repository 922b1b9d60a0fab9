import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Place } from '../../model/place.ts';
import { fieldPlace } from '../field-place.ts';
import { isShortFor } from '../names/is-short-for.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';

export const departmentIsKnown: Rule = {
  id: 'department-is-known',
  severity: 'warning',
  summary: '制定科室、受理科室要是本单位的科室。',
  check(compilation, report, context) {
    const units = context.share(unitsByFolder);
    const departments = groupBy(compilation.departments, ({ unit }) => unit);
    for (const [folder, named] of groupBy(namedDepartments(compilation), ({ unit }) => unit)) {
      const unit = units.get(folder);
      const own = (departments.get(folder) ?? []).map(({ name }) => name);
      const known = [...own, ...(unit ? [unit.name, unit.shortName ?? ''] : [])].filter(
        (name) => name !== '',
      );
      const strangers = named.filter(({ name }) => !isKnown(name, known));
      // An office may have departments without powers: only where nearly all are listed is one of them out of place.
      if (own.length < 2 || strangers.length > 2 || named.length < 3 * strangers.length + 1) continue;
      for (const { name, place, field } of strangers) {
        report({
          place,
          message: `${field}“${name}”不是本单位的科室。`,
          hint: `请核对科室名称（本单位有${own.join('、')}），或者在“职权”文件夹中建立这个科室。`,
        });
      }
    }
    for (const piece of piecesWith(context, /[科股室]\p{Script=Han}{2,3}[科股](?![长室员级])/u)) {
      const own = (departments.get(folderOf(piece.entry) ?? '') ?? []).map(({ name }) => name);
      if (!isProse(piece)) continue;
      for (const { groups = {}, index } of piece.text.matchAll(INNER)) {
        const { outer = '', inner = '' } = groups;
        if (!own.some((name) => outer.endsWith(name)) || isKnown(inner, own)) continue;
        report({
          place: piece.placeAt(index + outer.length),
          length: inner.length,
          message: `“${inner}”不是本单位的科室。`,
          hint: `请核对，本单位有${own.join('、')}；说的是岗位的，请写岗位的名称。`,
        });
      }
    }
    for (const piece of piecesWith(context, SIGN)) {
      const own = (departments.get(folderOf(piece.entry) ?? '') ?? []).map(({ name }) => name);
      if (own.length < FEWEST_DEPARTMENTS || !isProse(piece)) continue;
      for (const { 1: name = '', index } of piece.text.matchAll(IN_TEXT)) {
        if (OTHER.test(name) || isKnown(name, own)) continue;
        report({
          place: piece.placeAt(index),
          length: name.length,
          message: `“${name}”不是本单位的科室。`,
          hint: `请核对科室名称，本单位有${own.join('、')}。`,
        });
      }
    }
  },
};

/** 业务股法规科: a department has no other one inside it. */
const INNER =
  /(?<outer>\p{Script=Han}{2,8}[科股室])(?<inner>(?![一二两三四五六七八九十几多各该本全原])(?:(?![由经报送请交向和与及对将把在会同到为或的])\p{Script=Han}){2,3}[科股])(?![长室员级])/gu;

/** A unit with fewer has not listed all of its departments. */
const FEWEST_DEPARTMENTS = 3;

const SIGN = /(?:^|[，。；：）由交报送向经])\p{Script=Han}{1,9}[科股室]/u;

/** 由政策法规科负责解释: a department that acts for the unit. */
const IN_TEXT =
  /(?<=(?<![理缘自])由|^|[，。；：）]|(?<![提上移])交|(?<!申|通|汇|举|填|上)报|送|向)((?![在对把将以应不凡于每因为可须])(?:(?![由经报送请交向和与及、]|本|各)\p{Script=Han}){1,7}(?:科|股|办公室|(?<!办公)室))(?=负责|指定专人|组织|牵头|承担|解释|受理|审核|汇总|登记|归口|办理|统一受理|拆阅|申请复[核议查]|申诉|投诉|反映|备案|核实|调查)/gu;

/** Departments of other bodies, and names for whichever department it is. */
const OTHER =
  /[县市区镇乡省州厅部局委院校馆]|承办|责任|主办|协办|相关|有关|业务|职能|所在|该|其|牵头|申请|使用|采购科室|[科股处]室$|教研|监控|值班|[档案阅览会议接待调解询问谈话听证评审办案候文印资料化验实验机库病药医务卫生保密传达收发教体]室|派驻|纪检监察组|股室|科室/u;

interface NamedDepartment {
  readonly unit: string;
  readonly name: string;
  readonly place: Place;
  readonly field: string;
}

function namedDepartments({ units, rules, assessments }: Compilation): readonly NamedDepartment[] {
  const split = (unit: string, text: string | undefined, place: Place, field: string) =>
    (text ?? '')
      .split(/[、，,；;]/u)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ unit, name, place, field }));
  return [
    ...units.flatMap((unit) =>
      split(unit.folder, unit.complaint?.department, fieldPlace(unit, '投诉举报.受理科室'), '受理科室'),
    ),
    ...[...rules, ...assessments].flatMap((rule) =>
      split(rule.unit, rule.issuedBy, fieldPlace(rule, '制定科室'), '制定科室'),
    ),
  ];
}

/** 局办公室 is 办公室, which every body has, with powers or not; a body above the departments is none of them. */
const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((one) => one.includes(name) || name.includes(one) || isShortFor(name, one)) ||
  /党[组委支]|委员会|领导小组|纪[检委]组|纪委|督查室|机关党|派驻|班子|工会|^[局院委大队镇乡]?办公室$/u.test(
    name,
  );
