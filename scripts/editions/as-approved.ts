import { byKey } from '../lib/code-point-order.ts';
import { unquotedLawNames } from '../lib/law-names.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Law } from '../model/entry.ts';
import type { UnitState } from './unit-state.ts';

/**
 * The compilation with one unit as it was approved and the others as they are, so that what is withheld elsewhere stays
 * so. `indexLaws` is the index of `assemble`.
 */
export function asApproved(
  present: Compilation,
  approved: UnitState,
  indexLaws: (laws: readonly Law[]) => ReadonlyMap<string, Law>,
): Compilation {
  const { folder } = approved.unit;
  const others = <T extends { readonly unit?: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.unit !== folder);
  const frozen = new Set(approved.laws.map(({ path }) => path));
  const laws = [...approved.laws, ...present.laws.filter(({ path }) => !frozen.has(path))].sort(
    byKey(({ path }) => path),
  );
  const { workspace: _, ...rest } = present;
  return {
    ...rest,
    ...(approved.workspace && { workspace: approved.workspace }),
    units: present.units.map((unit) => (unit.folder === folder ? approved.unit : unit)),
    departments: [...others(present.departments), ...approved.departments],
    powers: [...others(present.powers), ...approved.powers],
    rules: [...others(present.rules), ...approved.rules],
    assessments: [...others(present.assessments), ...approved.assessments],
    diagrams: [...others(present.diagrams), ...approved.diagrams],
    pictures: [
      ...present.pictures.filter(({ path }) => !path.startsWith(`${folder}/`)),
      ...approved.pictures,
    ],
    unreadable: others(present.unreadable),
    laws,
    lawIndex: indexLaws(laws),
    lawNames: unquotedLawNames(laws),
  };
}
