import type { SiteInput } from '../../../model/output.ts';
import { claimAddresses } from './claim-addresses.ts';
import { findTargets } from './find-targets.ts';
import { planLaws } from './plan-laws.ts';
import { planUnit } from './plan-unit.ts';
import type { SitePlan } from './site-plan.ts';
import { ASSET_FOLDER, LAW_FOLDER, STANDING_PAGES } from './standing-pages.ts';

/** Gives every page its address, before any page is laid out: links need no second pass. */
export function planSite(input: SiteInput): SitePlan {
  const claim = claimAddresses([...Object.values(STANDING_PAGES), LAW_FOLDER, ASSET_FOLDER]);
  const units = input.booklets.map((booklet) =>
    planUnit(booklet, claim('', booklet.unit.folder, '/'), claim),
  );
  const pending = input.pending.map((subject) => ({
    subject,
    path: claim(claim('', subject.folder, '/'), 'index', '.html'),
  }));
  const laws = planLaws(units, claim);
  const targets = new Map(units.map((unit) => [unit.folder, findTargets(unit, laws)]));
  return { input, units, pending, laws, targets };
}
