import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { plannedChapters } from '../plan/planned-chapters.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { inPages, pagePath, pagerLinks, pageTitle } from './paged.ts';
import { WAYS } from './ways.ts';

const TITLE = '网站地图';

/** So many links keep a page below 60 KB. */
const PAGE_SIZE = 220;

/** All pages: on one map where they fit, otherwise with a map for each unit. */
export function mapPages(plan: SitePlan): readonly Page[] {
  const total = plan.units.reduce((sum, unit) => sum + plannedChapters(unit).length, plan.laws.length);
  if (total <= PAGE_SIZE) return [siteMap(plan, true)];
  return [siteMap(plan, false), ...plan.units.flatMap(unitMaps)];
}

function siteMap(plan: SitePlan, whole: boolean): Page {
  const path = STANDING_PAGES.map;
  const to = (target: string) => relativeHref(path, target);
  return {
    path,
    template: 'map',
    title: TITLE,
    crumbs: [],
    meta: { type: 'column', columnType: '信息公开目录', description: '本站全部页面。' },
    view: {
      title: TITLE,
      standing: [...WAYS, { title: '搜索', path: STANDING_PAGES.search }].map((way) => ({
        title: way.title,
        href: to(way.path),
      })),
      units: plan.units.map((unit) => ({
        name: unit.name,
        href: to(unit.path),
        map: whole ? undefined : to(unit.map),
        pages: whole ? pagesOf(unit, path) : [],
      })),
      pending: plan.pending.map(({ subject, path: target }) => ({ name: subject.name, href: to(target) })),
      laws: whole
        ? plan.laws.map(({ subject, path: target }) => ({ title: `《${subject.title}》`, href: to(target) }))
        : [],
      pager: [],
    },
  };
}

function unitMaps(unit: UnitPlan): readonly Page[] {
  const pages = inPages(pagesOf(unit, unit.map), PAGE_SIZE);
  return pages.map((page, index) => {
    const path = pagePath(unit.map, index + 1);
    return {
      path,
      template: 'map',
      title: pageTitle(TITLE, index + 1),
      unit,
      crumbs: [{ title: unit.name, path: unit.path }],
      meta: { type: 'column', columnType: '信息公开目录', description: `${unit.name}的全部页面。` },
      view: {
        title: TITLE,
        standing: [],
        units: [{ name: unit.name, href: relativeHref(path, unit.path), map: undefined, pages: page }],
        pending: [],
        laws: [],
        pager: pagerLinks(unit.map, pages.length, index + 1),
      },
    };
  });
}

function pagesOf(unit: UnitPlan, from: string) {
  return plannedChapters(unit).map(({ subject, path }) => ({
    title: subject.title,
    href: relativeHref(from, path),
    depth: subject.type === 'power' ? 2 : 1,
  }));
}
