import type { ClassifiedRow } from '../model/edition.ts';

/** Columns of 《涉密不宜公开行政职权目录》 behind the number (REQUIREMENTS B16). */
export const CLASSIFIED_COLUMNS = [
  { title: '项目名称', weight: 4 },
  { title: '权力类别', weight: 2 },
  { title: '不公开理由', weight: 4 },
  { title: '保密依据', weight: 5 },
  { title: '审查人', weight: 2 },
] as const;

/** Its rows, numbered. */
export const classifiedCells = (rows: readonly ClassifiedRow[]): readonly (readonly string[])[] =>
  rows.map(({ name, category, reason, basis, reviewer }, index) => [
    String(index + 1),
    ...[name, category, reason, basis, reviewer],
  ]);
