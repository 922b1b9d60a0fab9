import type { SiteFacts } from '../../../model/entry.ts';
import type { DateText } from '../../../model/terms.ts';
import type { SitePlan } from './site-plan.ts';

/** What the pages of all units say in common; worked out once, because every page asks for it. */
export interface SharedFacts {
  readonly site: SiteFacts;
  /** Whose powers the site discloses: one unit by its name, several by the body above them. */
  readonly publisher: string | undefined;
  /** The last day to which any of the units was compiled. */
  readonly issuedOn: DateText | undefined;
}

export function sharedFacts({ units, pending }: Pick<SitePlan, 'units' | 'pending'>): SharedFacts {
  const site = agreedFacts(units.flatMap(({ booklet }) => (booklet.unit.site ? [booklet.unit.site] : [])));
  const only = units.length === 1 && pending.length === 0 ? units[0]?.name : undefined;
  const dates = units.map(({ booklet }) => booklet.issuedOn).sort();
  return { site, publisher: only ?? site.sponsor, issuedOn: dates.at(-1) };
}

/** What all that say something agree on: the register of one unit must not stand under the pages of all. */
function agreedFacts(given: readonly SiteFacts[]): SiteFacts {
  const said = given.flatMap((facts) => Object.entries(facts));
  const disputed = new Set<string>();
  const first = new Map<string, unknown>();
  for (const [key, value] of said) {
    if (first.has(key) && first.get(key) !== value) disputed.add(key);
    else first.set(key, value);
  }
  return Object.fromEntries(said.filter(([key]) => !disputed.has(key)));
}
