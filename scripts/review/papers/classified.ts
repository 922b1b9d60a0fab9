import { CLASSIFIED_COLUMNS, classifiedCells } from '../../lib/classified-catalogue.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, paperTable } from './paper-table.ts';

/** 《涉密不宜公开行政职权目录》 (编制要求 B16); undefined where nothing is withheld. */
export function classifiedPaper(
  material: Pick<ReviewMaterial, 'edition' | 'booklet'>,
): OfficeDocument | undefined {
  const { classified } = material.edition;
  if (classified.length === 0) return undefined;
  const lead = note(
    '本目录仅供审核机关审核“不公开”事项使用，请按保密规定保管，不得复制、公开。没有保密依据的，应当公开。',
  );
  return paper(material, '涉密不宜公开行政职权目录', [
    lead,
    paperTable([ORDINAL, ...CLASSIFIED_COLUMNS], classifiedCells(classified)),
  ]);
}
