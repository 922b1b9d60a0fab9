import type { SiteFacts } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { Page } from './page.ts';
import type { SitePlan, UnitPlan } from './plan/site-plan.ts';

/** 权力运行公开: the name in the head of every page. */
export const SITE_TITLE = '权力运行公开';

/**
 * Facts of the website that carries these pages. On the pages of a unit its own; on the others what all units that say
 * something agree on: the register of one of them must not stand under the pages of all.
 */
export function siteFacts({ units }: SitePlan, unit?: UnitPlan): SiteFacts {
  const given = units.flatMap(({ booklet }) => (booklet.unit.site ? [booklet.unit.site] : []));
  const all = given.flatMap((facts) => Object.entries(facts));
  const agreed = all.filter(([key, value]) => all.every(([other, said]) => other !== key || said === value));
  return { ...Object.fromEntries(agreed), ...unit?.booklet.unit.site };
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
