import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Unit } from '../../model/entry.ts';
import type { Located, Rule } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';

export const signatureIsOwn: Rule = {
  id: 'signature-is-own',
  severity: 'error',
  summary: '落款、主办单位和承办单位写本单位现在的名称。',
  check(compilation, report, context) {
    const units = context.share(unitsByFolder);
    const names = context.share(ownNames);
    for (const { entry, folder, field, name, isSignature } of signedFields(compilation)) {
      const unit = units.get(folder);
      const fault = unit && faultOf(name, unit, names.get(folder) ?? [], isSignature);
      if (!unit || !fault) continue;
      report({
        entry,
        field,
        message: `“${name}”${fault}。`,
        hint: `请改为“${unit.name}”；确是另一个机关的，请把它写进“汇编.md”的“允许名称”。`,
      });
    }
  },
};

interface SignedField {
  readonly entry: Located;
  readonly folder: string;
  readonly field: string;
  readonly name: string;
  /** A rule is signed by the office itself; a site may be run by another one. */
  readonly isSignature: boolean;
}

function signedFields({ units, rules, assessments }: Compilation): readonly SignedField[] {
  const sites = units.flatMap((unit) =>
    (['sponsor', 'operator'] as const).flatMap((key) => {
      const name = unit.site?.[key];
      const field = key === 'sponsor' ? '网站.主办单位' : '网站.承办单位';
      return name && unit.places.has(field)
        ? [{ entry: unit, folder: unit.folder, field, name, isSignature: false }]
        : [];
    }),
  );
  const signatures = [...rules, ...assessments].flatMap((entry) =>
    entry.signature
      ? [{ entry, folder: entry.unit, field: '落款', name: entry.signature, isSignature: true }]
      : [],
  );
  return [...sites, ...signatures];
}

/** What an office may sign by, besides its name: short names, departments, and the organs above it. */
function ownNames({ units, departments, workspace }: Compilation): ReadonlyMap<string, readonly string[]> {
  const byUnit = groupBy(departments, ({ unit }) => unit);
  const shared = [...(workspace?.superiors ?? []), ...(workspace?.allowedNames ?? [])];
  return new Map(
    units.map((unit) => [
      unit.folder,
      [
        unit.name,
        unit.shortName,
        ...(unit.otherShortNames ?? []),
        ...unit.superiors,
        ...shared,
        ...(byUnit.get(unit.folder) ?? []).map(({ name }) => name),
      ]
        .flatMap((names) => names?.split(/[、,，]/u) ?? [])
        .filter((name) => name.length > 1),
    ]),
  );
}

function faultOf(name: string, unit: Unit, own: readonly string[], isSignature: boolean): string | undefined {
  const isOwn = own.some((one) => one.includes(name) || (name.includes(one) && !AREA_ONLY.test(one)));
  const former = unit.formerNames.find((one) => name.includes(one) || one.endsWith(name));
  if (former && !unit.name.includes(former) && !own.includes(name)) return '是本单位的曾用名';
  if (isOwn) return undefined;
  const host = PARTY_BODY.exec(name)?.[1];
  if (host)
    return own.some((one) => one.includes(host) || host.includes(one)) ? undefined : '不是本单位的党组织';
  const [area] = AREA.exec(name) ?? [];
  if (area && AREA.test(unit.name) && !own.some((one) => one.includes(area))) return '不是本地的机关';
  return isSignature && isOrgan(name) && isOrgan(unit.name) ? '不是本单位的名称' : undefined;
}

/** 中共清源县水利局党组: the party's body in some office. */
const PARTY_BODY =
  /^(?:中共|中国共产党)(\p{Script=Han}+?)(?:党组|党委|(?:工作|机关|总?支部)?委员会|工委|总支|党?支部)$/u;

/** Whoever lies in the same place is not the same office. */
const AREA_ONLY = /[省市县区州旗]$/u;
/** Counties and districts only: the city above may be named nowhere. */
const AREA = /^\p{Script=Han}{2,4}?[县区旗]/u;

const isOrgan = (name: string) =>
  /^(?!中共|中国共产党)\p{Script=Han}{3,}(?:局|厅|委员会|政府|办事处|大队|支队|中心|管理[部处所站]|服务[部处所站]|[司派]\p{Script=Han}{1,2}所|图书馆|档案馆|文化馆|卫生院|医院|学校)$/u.test(
    name,
  );
