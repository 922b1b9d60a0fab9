import { POWER_CATEGORIES, type PowerCategory } from '../../../model/terms.ts';
import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { CATEGORY_FOLDER, STANDING_PAGES } from '../plan/standing-pages.ts';
import { type GroupItem, groupPages } from './group-pages.ts';
import { ON_APPLICATION } from './power-card.ts';

export const categoryPath = (category: PowerCategory) => `${CATEGORY_FOLDER}${category}.html`;

/** One list a class of powers, by unit. They need no JavaScript. */
export function categoryPages(plan: SitePlan): readonly Page[] {
  const rows = plan.units.flatMap(({ booklet }) => booklet.catalogue);
  const present = POWER_CATEGORIES.filter((category) => rows.some((row) => row.category === category));
  const ways = [
    { title: '全部类别', path: STANDING_PAGES.catalogue },
    ...present.map((category) => ({ title: category, path: categoryPath(category) })),
  ];
  return present.flatMap((category) => {
    const groups = plan.units.map((unit, index) => ({
      id: `unit-${index + 1}`,
      title: unit.name,
      items: itemsOf(unit, category, plan),
    }));
    const total = groups.reduce((sum, { items }) => sum + items.length, 0);
    return groupPages({
      path: categoryPath(category),
      title: category,
      lead: `各单位的“${category}”职权，共${total}项。`,
      crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
      ways,
      groups: groups.filter(({ items }) => items.length > 0),
    });
  });
}

/** A power that is disclosed on application has no page: its row says how to apply. */
function itemsOf(unit: UnitPlan, category: PowerCategory, plan: SitePlan): readonly GroupItem[] {
  const targets = plan.targets.get(unit.folder);
  return unit.booklet.catalogue
    .filter((row) => row.category === category)
    .map(({ name, code, department, note, chapterId }) => {
      const target = chapterId === undefined ? undefined : targets?.get(chapterId);
      return {
        title: name,
        ...(target && { href: relativeHref(categoryPath(category), target.path) }),
        code,
        facts: note === undefined ? department : `${ON_APPLICATION}　${department}`,
      };
    });
}
