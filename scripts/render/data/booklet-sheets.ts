import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { CATALOGUE_COLUMNS } from './catalogue-columns.ts';
import { LAW_COLUMNS } from './law-columns.ts';
import { listSheet } from './list-sheet.ts';
import { RULE_COLUMNS, rulesOf } from './rule-columns.ts';
import { statisticsSheet } from './statistics-sheet.ts';
import type { Sheet } from './workbook/sheet.ts';

/** 职权目录, 职权统计表 and the lists of rules and laws, as an office hands them up. */
export function bookletSheets(booklet: Booklet<Audience>): readonly Sheet[] {
  const rules = rulesOf(booklet);
  return [
    listSheet('职权目录', booklet, CATALOGUE_COLUMNS, booklet.catalogue),
    statisticsSheet(booklet),
    ...(rules.length > 0 ? [listSheet('配套制度', booklet, RULE_COLUMNS, rules)] : []),
    ...(booklet.laws.length > 0 ? [listSheet('法律依据', booklet, LAW_COLUMNS, booklet.laws)] : []),
  ];
}
