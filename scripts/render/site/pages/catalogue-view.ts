import { POWER_CATEGORIES } from '../../../model/terms.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';

/** 职权目录 of one unit or of all: one table, with what it can be filtered by. */
export function catalogueView(units: readonly UnitPlan[], plan: SitePlan, path: string) {
  const several = units.length > 1;
  const rows = units.flatMap((unit) =>
    unit.booklet.catalogue.map((row) => {
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
        fee: row.facts?.fee,
        note: row.note,
        several,
      };
    }),
  );
  const present = new Set(rows.map(({ category }) => category));
  return {
    pinyin: relativeHref(path, STANDING_PAGES.pinyin),
    several,
    rows,
    total: rows.length,
    categories: POWER_CATEGORIES.filter((category) => present.has(category)),
    units: several ? units.map(({ name }) => name) : [],
    departments: [...new Set(rows.map(({ department }) => department))],
    withheld: units.flatMap(({ booklet, name }) =>
      booklet.withheld.map(({ reasonClass, count }) => ({ unit: name, reasonClass, count, several })),
    ),
  };
}
