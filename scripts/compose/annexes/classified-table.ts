import type { Block } from '../../model/block.ts';
import type { Audience, Edition } from '../../model/edition.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 《涉密不宜公开行政职权目录》 (REQUIREMENTS B16); a public edition has no rows for it by its type. */
export function classifiedBlocks({ classified }: Edition<Audience>): readonly Block[] {
  if (classified.length === 0) return [];
  const columns = [
    ORDINAL,
    { title: '项目名称', weight: 4 },
    { title: '权力类别', weight: 2 },
    { title: '不公开理由', weight: 4 },
    { title: '保密依据', weight: 5 },
    { title: '审查人', weight: 2 },
  ];
  const rows = classified.map((row, index) => [
    String(index + 1),
    row.name,
    row.category,
    row.reason,
    row.basis,
    row.reviewer,
  ]);
  return [gridTable(columns, rows)];
}
