import { POWER_CATEGORIES } from '../../../model/terms.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { categoryPath } from './category-pages.ts';
import { inPages, pagePath, pagerLinks } from './paged.ts';
import { WAYS, waysFrom } from './ways.ts';

/** So many rows keep a page below 60 KB. */
const PAGE_SIZE = 60;

type CatalogueView = ReturnType<typeof viewsOf>[number];

/**
 * 职权目录 of one unit or of all, in the views of its pages. On one page it can be filtered; what takes several is
 * narrowed by class and unit, and by the search.
 */
export function catalogueViews(
  units: readonly UnitPlan[],
  plan: SitePlan,
  path: string,
): readonly CatalogueView[] {
  return viewsOf(units, plan, path);
}

function viewsOf(units: readonly UnitPlan[], plan: SitePlan, path: string) {
  const several = units.length > 1;
  const rows = units.flatMap((unit) => rowsOf(unit, plan, path, several));
  const pages = inPages(rows, PAGE_SIZE);
  const present = new Set(rows.map(({ category }) => category));
  const categories = POWER_CATEGORIES.filter((category) => present.has(category));
  const to = (target: string) => relativeHref(path, target);
  const classes = categories.map((category) => ({
    title: category,
    href: to(categoryPath(category)),
    count: rows.filter((row) => row.category === category).length,
  }));
  const withCatalogue = several
    ? units.map((unit) => ({ name: unit.name, href: to(catalogueOf(unit)) }))
    : [];
  const departments = [...new Set(rows.map(({ department }) => department))];
  return pages.map((page, index) => ({
    path: pagePath(path, index + 1),
    number: index + 1,
    ways: several || plan.units.length === 1 ? waysFrom(path, path, WAYS) : [],
    classes,
    several,
    rows: page,
    total: rows.length,
    filtered: pages.length === 1,
    search: to(STANDING_PAGES.search),
    categories,
    units: withCatalogue,
    departments,
    pager: pagerLinks(path, pages.length, index + 1),
    withheld: units.flatMap(({ booklet, name }) =>
      booklet.withheld.map(({ reasonClass, count }) => ({ unit: name, reasonClass, count, several })),
    ),
  }));
}

/** What fits a narrow column; the page of the power has the whole. */
const LONGEST_FEE = 16;

function feeInBrief(fee: string): string {
  if (fee.length <= LONGEST_FEE) return fee;
  return fee.startsWith('不收费') ? '不收费，说明见详情' : '收费，标准见详情';
}

/** The unit's own 职权目录, or its first page where it has none. */
function catalogueOf(unit: UnitPlan): string {
  return unit.annexes.find(({ subject }) => subject.kind === 'catalogue')?.path ?? unit.path;
}

function rowsOf(unit: UnitPlan, plan: SitePlan, path: string, several: boolean) {
  return unit.booklet.catalogue.map((row) => {
    const target =
      row.chapterId === undefined ? undefined : plan.targets.get(unit.folder)?.get(row.chapterId);
    return {
      code: row.code,
      name: row.name,
      href: target ? relativeHref(path, target.path) : undefined,
      category: row.category,
      unit: unit.name,
      department: row.department,
      limit: row.facts?.promisedLimit ?? row.facts?.statutoryLimit,
      fee: row.facts && feeInBrief(row.facts.fee),
      note: row.note && `依申请公开，请向${unit.name}提出书面申请。`,
      howTo: row.note && relativeHref(path, unit.path, unit.booklet.unit.complaint && 'complaints'),
      several,
    };
  });
}
