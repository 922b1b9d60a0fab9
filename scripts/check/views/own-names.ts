import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { listedPosts } from './unit-posts.ts';

/** The names that a unit gives to itself and to its parts. */
export interface OwnNames {
  /** Without the place: 自然资源局 of 示范县自然资源局. */
  readonly bare: string;
  readonly departments: readonly string[];
  readonly posts: readonly string[];
  /** All that is known to be right, those that may be spoken of without being the unit's own included. */
  readonly known: readonly string[];
}

/** By the folder of the unit. */
export function ownNames(
  { units, departments, workspace }: Compilation,
  context: CheckContext,
): ReadonlyMap<string, OwnNames> {
  const departmentsOf = groupBy(departments, ({ unit }) => unit);
  const postsOf = context.share(listedPosts);
  const elsewhere = [...(workspace?.superiors ?? []), ...(workspace?.allowedNames ?? [])];
  return new Map(
    units.map((unit) => {
      const own = (departmentsOf.get(unit.folder) ?? []).map(({ name }) => name);
      const posts = postsOf.get(unit.folder) ?? [];
      const names = [unit.name, unit.shortName ?? '', ...unit.formerNames, ...unit.superiors, ...elsewhere];
      return [
        unit.folder,
        {
          bare: bareName(unit.name),
          departments: own,
          posts,
          known: [...names, ...own, ...posts].filter((name) => name !== ''),
        },
      ];
    }),
  );
}

const bareName = (name: string) => name.replace(/^.*?[省市县区州旗](?=.{4})/u, '');
