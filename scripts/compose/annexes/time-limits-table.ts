import type { Block } from '../../model/block.ts';
import type { CatalogueRow } from '../../model/booklet.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 时限一览表: statutory and promised, with the share saved (REQUIREMENTS C05). */
export function timeLimitBlocks(catalogue: readonly CatalogueRow[]): readonly Block[] {
  const limited = catalogue.filter(({ facts }) => facts?.statutoryLimit ?? facts?.promisedLimit);
  if (limited.length === 0) return [];
  const columns = [
    ORDINAL,
    { title: '职权名称', weight: 4 },
    { title: '承办科室', weight: 3 },
    { title: '法定时限', weight: 2.5 },
    { title: '承诺时限', weight: 2.5 },
    { title: '缩短比例', weight: 2.5 },
    { title: '说明', weight: 4 },
  ];
  const rows = limited.map(({ name, department, facts }, index) => [
    String(index + 1),
    name,
    department,
    facts?.statutoryLimit,
    facts?.promisedLimit,
    facts?.limitSaved,
    facts?.promisedLimitReason,
  ]);
  return [gridTable(columns, rows)];
}
