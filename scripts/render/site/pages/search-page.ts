import { POWER_CATEGORIES } from '../../../model/terms.ts';
import { PAGE_KINDS, type Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';

/** The search. Its results are made in the browser. */
export function searchPage({ units }: SitePlan): Page {
  const present = new Set(units.flatMap(({ booklet }) => booklet.catalogue.map(({ category }) => category)));
  return {
    path: STANDING_PAGES.search,
    template: 'search',
    title: '搜索',
    crumbs: [],
    scripts: [
      ...['search-tokens.js', 'search-data.js', 'search-find.js', 'search-near.js'],
      ...['search-results.js', 'search.js'],
    ],
    meta: { type: 'column', columnType: '办事服务', description: '在职权、科室、制度、考核和法规中查找。' },
    view: {
      title: '搜索',
      kinds: PAGE_KINDS,
      units: units.length > 1 ? units.map(({ name }) => name) : [],
      categories: POWER_CATEGORIES.filter((category) => present.has(category)),
      catalogue: relativeHref(STANDING_PAGES.search, STANDING_PAGES.catalogue),
      pinyin: relativeHref(STANDING_PAGES.search, STANDING_PAGES.pinyin),
      home: relativeHref(STANDING_PAGES.search, STANDING_PAGES.home, 'units'),
    },
  };
}
