import type { SiteFacts } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { Page } from './page.ts';
import type { SitePlan } from './plan/site-plan.ts';

/** 权力运行公开: the name in the head of every page. */
export const SITE_TITLE = '权力运行公开';

/** Facts of the website that carries these pages: the first that a unit gives. Head and foot are the same on every page. */
export function siteFacts({ units }: SitePlan): SiteFacts {
  const given = units.flatMap(({ booklet }) => (booklet.unit.site ? [booklet.unit.site] : []));
  return Object.assign({}, ...given.toReversed());
}

/** Whose powers the site discloses: one unit by its name, several by the body above them. */
export function publisherOf(plan: SitePlan): string | undefined {
  const only = plan.units.length === 1 && plan.pending.length === 0 ? plan.units[0]?.name : undefined;
  return only ?? siteFacts(plan).sponsor;
}

/** The last day to which any of the units was compiled. */
export function siteDate({ units }: SitePlan): string | undefined {
  return units
    .map(({ booklet }) => booklet.issuedOn)
    .sort()
    .at(-1);
}

/** The day to which a page's content goes. */
export function updatedOnOf({ updatedOn, unit }: Page, plan: SitePlan): DateText | undefined {
  return updatedOn ?? unit?.booklet.issuedOn ?? siteDate(plan);
}
