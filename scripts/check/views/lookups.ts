import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power, Unit } from '../../model/entry.ts';
import type { ProseEntry } from './prose-entries.ts';

/** Units by folder. */
export function unitsByFolder(compilation: Compilation): ReadonlyMap<string, Unit> {
  return new Map(compilation.units.map((unit) => [unit.folder, unit]));
}

/** Departments by path, as powers name them. */
export function departmentsByPath(compilation: Compilation): ReadonlyMap<string, Department> {
  return new Map(compilation.departments.map((department) => [department.path, department]));
}

export function powersByUnit(compilation: Compilation): ReadonlyMap<string, readonly Power[]> {
  return groupBy(compilation.powers, (power) => power.unit);
}

export function powersByDepartment(compilation: Compilation): ReadonlyMap<string, readonly Power[]> {
  return groupBy(compilation.powers, (power) => power.department);
}

/** The folder of the unit that an entry belongs to; undefined for the workspace and the laws. */
export function folderOf(entry: ProseEntry): string | undefined {
  if (entry.type === 'unit') return entry.folder;
  return entry.type === 'workspace' || entry.type === 'law' ? undefined : entry.unit;
}
