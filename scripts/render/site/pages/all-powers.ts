import type { PowerChapter, PowerFacts } from '../../../model/booklet.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import type { GroupItem } from './group-pages.ts';
import { ON_APPLICATION } from './power-card.ts';

/** A power with a page, wherever it is listed. */
export interface ListedPower {
  readonly power: PowerChapter;
  readonly facts: PowerFacts;
  readonly unit: string;
  readonly item: GroupItem;
}

/** The powers that are disclosed on application, which have no page. */
export function listedPowers({ units }: SitePlan): readonly GroupItem[] {
  const several = units.length > 1;
  return units.flatMap((unit) =>
    departmentsOf(unit).flatMap(({ subject, listed }) =>
      listed.map(({ name }) => ({
        title: name,
        facts: [ON_APPLICATION, ...(several ? [unit.name] : []), subject.title].join('　'),
      })),
    ),
  );
}

/** What a list by something that only pages tell says of the powers that it cannot hold; empty where there are none. */
export function notListedHere(plan: SitePlan): string {
  const { length } = listedPowers(plan);
  return length === 0 ? '' : `另有${ON_APPLICATION}的职权${length}项，只列在职权目录和拼音索引里。`;
}

/** All powers that have a page, in printed order, as seen from `from`. */
export function allPowers({ units }: SitePlan, from: string): readonly ListedPower[] {
  const several = units.length > 1;
  return units.flatMap((unit) =>
    departmentsOf(unit).flatMap(({ subject: department, powers }) =>
      powers.map(({ subject, path }) => ({
        power: subject,
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
