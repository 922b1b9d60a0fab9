import type { Compilation } from '../../model/compilation.ts';
import type { Place } from '../../model/place.ts';
import { fieldPlace } from '../field-place.ts';
import type { Rule } from '../rule.ts';
import { groupByKey, unitsByFolder } from '../views/lookups.ts';

export const departmentIsKnown: Rule = {
  id: 'department-is-known',
  severity: 'warning',
  summary: '制定科室、受理科室要是本单位的科室。',
  check(compilation, report, context) {
    const units = context.share(unitsByFolder);
    const departments = groupByKey(compilation.departments, ({ unit }) => unit);
    for (const [folder, named] of groupByKey(namedDepartments(compilation), ({ unit }) => unit)) {
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
  },
};

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
  known.some((one) => one.includes(name) || name.includes(one)) ||
  /党[组委支]|委员会|领导小组|纪[检委]组|派驻|班子|工会|^[局院委大队镇乡]?办公室$/u.test(name);
