import type { PageContext } from './blocks/page-context.ts';
import { relativeHref } from './plan/address.ts';
import type { SitePlan, UnitPlan } from './plan/site-plan.ts';
import { PICTURE_FOLDER } from './plan/standing-pages.ts';

/** How the blocks of the page `path` find the rest of the site. */
export function pageContextFor(plan: SitePlan, unit: UnitPlan, path: string): Omit<PageContext, 'footnotes'> {
  const targets = plan.targets.get(unit.folder);
  return {
    link: (id) => {
      const target = targets?.get(id);
      if (!target) return undefined;
      // A heading of this very page needs its fragment only.
      const href =
        target.path === path && target.fragment !== undefined
          ? `#${encodeURIComponent(target.fragment)}`
          : relativeHref(path, target.path, target.fragment);
      return { href, title: target.title };
    },
    picture: (fileName) => relativeHref(path, `${unit.base}${PICTURE_FOLDER}${fileName}`),
    drawings: plan.input.drawings.get(unit.folder) ?? new Map(),
  };
}
