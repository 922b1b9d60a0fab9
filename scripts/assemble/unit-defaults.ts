import type { Outcome } from '../model/diagnostic.ts';
import type { Unit, UnitFields, Workspace } from '../model/entry.ts';

/** Gives a unit what 汇编.md says for every unit, where the unit itself is silent (CONTENT.md §2). */
export function fillUnit(unit: Unit, workspace: Workspace | undefined): Outcome<Unit> {
  const filled = workspace ? { ...unit, ...defaults(unit, workspace) } : unit;
  if (filled.compiledOn || unit.places.has('编制日期')) return { value: filled, diagnostics: [] };
  return {
    value: filled,
    diagnostics: [
      {
        ruleId: 'front-matter-known',
        severity: 'error',
        place: { file: unit.path, line: 1, column: 1 },
        message: '缺少“编制日期”，封面日期和法规效力都要以它为准。',
        hint: '请在本文件或“汇编.md”中加一行，例如“编制日期: 2026-11”。',
      },
    ],
  };
}

function defaults(unit: Unit, workspace: Workspace): UnitFields {
  const fields: { [K in keyof UnitFields]?: UnitFields[K] } = {};
  const prefer = <K extends keyof UnitFields>(key: K) => {
    const own = unit[key];
    const value = own === undefined || (Array.isArray(own) && own.length === 0) ? workspace[key] : own;
    if (value !== undefined) fields[key] = value;
  };
  for (const key of UNIT_FIELDS) prefer(key);
  return {
    ...fields,
    formerNames: fields.formerNames ?? [],
    superiors: fields.superiors ?? [],
  };
}

const UNIT_FIELDS = [
  'shortName',
  'otherShortNames',
  'formerNames',
  'superiors',
  'bookletTitle',
  'partTitles',
  'compiledOn',
  'edition',
  'status',
  'unitCode',
  'complaint',
  'site',
  'namesPublished',
] as const satisfies readonly (keyof UnitFields)[];
