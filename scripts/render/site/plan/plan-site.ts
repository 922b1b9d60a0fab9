import type { SiteInput } from '../../../model/output.ts';
import { claimAddresses } from './claim-addresses.ts';
import { findTargets } from './find-targets.ts';
import { planLaws } from './plan-laws.ts';
import { planRedirects } from './plan-redirects.ts';
import { planUnit } from './plan-unit.ts';
import { sharedFacts } from './shared-facts.ts';
import type { SitePlan } from './site-plan.ts';
import { ASSET_FOLDER, CATEGORY_FOLDER, LAW_FOLDER, STANDING_PAGES } from './standing-pages.ts';

/** Gives every page its address, before any page is laid out: links need no second pass. */
export function planSite(input: SiteInput): SitePlan {
  const claim = claimAddresses([...Object.values(STANDING_PAGES), LAW_FOLDER, CATEGORY_FOLDER, ASSET_FOLDER]);
  const units = input.booklets.map((booklet) =>
    planUnit(booklet, claim('', booklet.unit.folder, '/'), claim),
  );
  const pending = input.pending.map((subject) => ({
    subject,
    path: claim(claim('', subject.folder, '/'), 'index', '.html'),
  }));
  const laws = planLaws(units, claim);
  const targets = new Map(units.map((unit) => [unit.folder, findTargets(unit, laws)]));
  // Last, so that an old address never displaces a page of today.
  const redirects = planRedirects(units, claim);
  return { input, shared: sharedFacts({ units, pending }), units, pending, laws, redirects, targets };
}
