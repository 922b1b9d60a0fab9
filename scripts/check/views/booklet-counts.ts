import type { Compilation } from '../../model/compilation.ts';
import type { PowerCategory } from '../../model/terms.ts';
import type { CheckContext } from '../rule.ts';
import { powersByDepartment, powersByUnit } from './lookups.ts';

/** How much of everything the booklet of a unit holds. */
export interface BookletCounts {
  readonly powers: number;
  readonly byCategory: ReadonlyMap<PowerCategory, number>;
  readonly byDepartment: ReadonlyMap<string, number>;
  readonly rules: number;
  readonly assessments: number;
  /** Risk points of powers and departments. */
  readonly risks: number;
}

/** By the folder of the unit. */
export function bookletCounts(
  { units, departments, rules, assessments }: Compilation,
  context: CheckContext,
): ReadonlyMap<string, BookletCounts> {
  const powersOf = context.share(powersByUnit);
  const powersIn = context.share(powersByDepartment);
  return new Map(
    units.map(({ folder }) => {
      const powers = powersOf.get(folder) ?? [];
      const byCategory = new Map<PowerCategory, number>();
      for (const { category } of powers) byCategory.set(category, (byCategory.get(category) ?? 0) + 1);
      const own = departments.filter(({ unit }) => unit === folder);
      const risks = [...own, ...(powersOf.get(folder) ?? [])].flatMap((entry) => entry.risks);
      const counts: BookletCounts = {
        powers: powers.length,
        byCategory,
        byDepartment: new Map(own.map(({ name, path }) => [name, powersIn.get(path)?.length ?? 0])),
        rules: rules.filter(({ unit }) => unit === folder).length,
        assessments: assessments.filter(({ unit }) => unit === folder).length,
        risks: risks.length,
      };
      return [folder, counts];
    }),
  );
}
