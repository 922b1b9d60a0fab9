import { problem } from '../lib/problem.ts';
import type { Unit } from '../model/entry.ts';

/** The units that `--unit` names, by 名称, 简称 or folder; all of them where it names none. */
export function chooseUnits(units: readonly Unit[], names: readonly string[]): readonly Unit[] {
  if (names.length === 0) return units;
  const unknown = names.filter((name) => units.every((unit) => !isNamed(unit, name)));
  if (unknown.length > 0) {
    const known = units.map((unit) => `“${unit.name}”`).join('、') || '（没有任何单位）';
    throw problem('usage', `没有名为“${unknown.join('、')}”的单位。可选的单位有：${known}。`);
  }
  return units.filter((unit) => names.some((name) => isNamed(unit, name)));
}

const isNamed = (unit: Unit, name: string) => [unit.name, unit.shortName, unit.folder].includes(name);
