import type { Page } from '../page.ts';
import type { Planned, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { catalogueViews } from './catalogue-view.ts';
import { pageTitle } from './paged.ts';

/** 职权目录 of all units. */
export function countyCataloguePages(plan: SitePlan): readonly Page[] {
  const title = '职权目录';
  return catalogueViews(plan.units, plan, STANDING_PAGES.catalogue).map((view) => ({
    path: view.path,
    template: 'catalogue',
    title: pageTitle(title, view.number),
    crumbs: [],
    scripts: view.filtered ? ['filter.js'] : [],
    meta: {
      type: 'column',
      columnType: '信息公开目录',
      description: '全部公开职权的目录，可以按类别、单位和科室筛选。',
    },
    view: { title, lead: undefined, ...view },
  }));
}

/** 职权目录 of one unit. */
export function unitCataloguePages(
  { subject: { title }, path }: Planned<{ readonly title: string }>,
  unit: UnitPlan,
  plan: SitePlan,
): readonly Page[] {
  return catalogueViews([unit], plan, path).map((view) => ({
    path: view.path,
    template: 'catalogue',
    title: pageTitle(title, view.number),
    unit,
    crumbs: [{ title: unit.name, path: unit.path }],
    scripts: view.filtered ? ['filter.js'] : [],
    meta: { type: 'column', columnType: '信息公开目录', description: `${unit.name}${title}。` },
    view: { title, lead: unit.name, ...view, ways: [] },
  }));
}
