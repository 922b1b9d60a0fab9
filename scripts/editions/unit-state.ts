import { citationsIn } from '../lib/citations-in.ts';
import { lawOf } from '../lib/law-of.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Unit } from '../model/entry.ts';

/** All of one unit's own content, with the laws that it cites: what an approval is about. */
export type UnitState = Pick<
  Compilation,
  'workspace' | 'departments' | 'powers' | 'rules' | 'assessments' | 'laws' | 'diagrams' | 'pictures'
> & { readonly unit: Unit };

/** The unit's part of a compilation. */
export function unitState(compilation: Compilation, unit: Unit): UnitState {
  const own = <T extends { readonly unit?: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.unit === unit.folder);
  const content = {
    unit,
    departments: own(compilation.departments),
    powers: own(compilation.powers),
    rules: own(compilation.rules),
    assessments: own(compilation.assessments),
  };
  const cited = new Set(
    citationsIn(content, compilation.lawNames).map(({ title }) => lawOf(compilation.lawIndex, title)),
  );
  return {
    ...(compilation.workspace && { workspace: compilation.workspace }),
    ...content,
    laws: compilation.laws.filter((law) => cited.has(law)),
    diagrams: own(compilation.diagrams),
    pictures: compilation.pictures.filter(({ path }) => path.startsWith(`${unit.folder}/`)),
  };
}
