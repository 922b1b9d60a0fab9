import type { PowerFacts } from '../../../model/booklet.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import type { GroupItem } from './group-pages.ts';

/** A power with a page, wherever it is listed. */
export interface ListedPower {
  readonly facts: PowerFacts;
  readonly unit: string;
  readonly item: GroupItem;
}

/** All powers that have a page, in printed order, as seen from `from`. */
export function allPowers({ units }: SitePlan, from: string): readonly ListedPower[] {
  const several = units.length > 1;
  return units.flatMap((unit) =>
    departmentsOf(unit).flatMap(({ subject: department, powers }) =>
      powers.map(({ subject, path }) => ({
        facts: subject.facts,
        unit: unit.name,
        item: {
          title: subject.title,
          href: relativeHref(from, path),
          facts: several ? `${unit.name}　${department.title}` : department.title,
        },
      })),
    ),
  );
}
