import type { SiteFacts } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import type { Page } from './page.ts';
import type { SitePlan, UnitPlan } from './plan/site-plan.ts';

/** 权力运行公开: the name in the head of every page. */
export const SITE_TITLE = '权力运行公开';

/** Facts of the website that carries these pages: on the pages of a unit its own, on the others what all agree on. */
export function siteFacts({ shared }: SitePlan, unit?: UnitPlan): SiteFacts {
  return { ...shared.site, ...unit?.booklet.unit.site };
}

/** The day to which a page's content goes. */
export function updatedOnOf({ updatedOn, unit }: Page, { shared }: SitePlan): DateText | undefined {
  return updatedOn ?? unit?.booklet.issuedOn ?? shared.issuedOn;
}
