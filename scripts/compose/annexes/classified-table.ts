import { CLASSIFIED_COLUMNS, classifiedCells } from '../../lib/classified-catalogue.ts';
import type { Block } from '../../model/block.ts';
import type { Audience, Edition } from '../../model/edition.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 《涉密不宜公开行政职权目录》 (REQUIREMENTS B16); a public edition has no rows for it by its type. */
export function classifiedBlocks({ classified }: Edition<Audience>): readonly Block[] {
  if (classified.length === 0) return [];
  return [gridTable([ORDINAL, ...CLASSIFIED_COLUMNS], classifiedCells(classified))];
}
