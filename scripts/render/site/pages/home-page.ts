import { formatDate } from '../../../lib/format-date.ts';
import { POWER_CATEGORIES } from '../../../model/terms.ts';
import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { departmentsOf } from '../plan/planned-chapters.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { SITE_TITLE } from '../site-facts.ts';
import { categoryPath } from './category-pages.ts';

/** With more units than this, their departments are left to their own pages. */
const LONGEST = 20;

/** The first page of all: search, the classes of powers, the units, and what is withheld and why. */
export function homePage(plan: SitePlan): Page {
  const path = STANDING_PAGES.home;
  const to = (target: string) => relativeHref(path, target);
  const brief = plan.units.length > LONGEST;
  const rows = plan.units.flatMap(({ booklet }) => booklet.catalogue);
  return {
    path,
    template: 'home',
    title: SITE_TITLE,
    crumbs: [],
    meta: {
      type: 'column',
      columnType: '首页',
      description: `${plan.shared.publisher ?? ''}行政职权的目录、依据、流程、时限、收费和监督方式。`,
    },
    scripts: [],
    view: {
      search: to(STANDING_PAGES.search),
      powerCount: rows.length,
      unitCount: plan.units.length,
      lawCount: plan.laws.length,
      catalogue: to(STANDING_PAGES.catalogue),
      laws: to(STANDING_PAGES.laws),
      categories: POWER_CATEGORIES.flatMap((category) => {
        const count = rows.filter((row) => row.category === category).length;
        return count === 0
          ? []
          : [
              {
                category,
                count,
                href: to(categoryPath(category)),
              },
            ];
      }),
      units: plan.units.map((unit) => ({
        name: unit.name,
        href: to(unit.path),
        count: unit.booklet.catalogue.length,
        date: formatDate(unit.booklet.issuedOn),
        departments: (brief ? [] : departmentsOf(unit)).map(({ subject, path: target, powers, listed }) => ({
          title: subject.title,
          href: to(target),
          count: powers.length + listed.length,
        })),
      })),
      pending: plan.pending.map(({ subject, path: target }) => ({ name: subject.name, href: to(target) })),
      withheld: withheldSum(plan),
    },
  };
}

/** Counts by class of reason over all units; nothing else is known of what is withheld. */
function withheldSum({ units }: SitePlan) {
  const sums = new Map<string, number>();
  for (const { reasonClass, count } of units.flatMap(({ booklet }) => booklet.withheld)) {
    sums.set(reasonClass, (sums.get(reasonClass) ?? 0) + count);
  }
  return [...sums].map(([reasonClass, count]) => ({ reasonClass, count }));
}
