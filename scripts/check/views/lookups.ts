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
  return groupByKey(compilation.powers, (power) => power.unit);
}

export function powersByDepartment(compilation: Compilation): ReadonlyMap<string, readonly Power[]> {
  return groupByKey(compilation.powers, (power) => power.department);
}

/** The folder of the unit that an entry belongs to; undefined for the workspace and the laws. */
export function folderOf(entry: ProseEntry): string | undefined {
  if (entry.type === 'unit') return entry.folder;
  return entry.type === 'workspace' || entry.type === 'law' ? undefined : entry.unit;
}

/** Groups that keep the order of their items. */
export function groupByKey<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
