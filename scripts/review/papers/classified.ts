import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, paperTable } from './paper-table.ts';

/** 《涉密不宜公开行政职权目录》 (编制要求 B16); undefined where nothing is withheld. */
export function classifiedPaper(material: ReviewMaterial): OfficeDocument | undefined {
  const { classified } = material.edition;
  if (classified.length === 0) return undefined;
  const columns = [
    ORDINAL,
    { title: '项目名称', weight: 4 },
    { title: '权力类别', weight: 2 },
    { title: '不公开理由', weight: 4 },
    { title: '保密依据', weight: 5 },
    { title: '审查人', weight: 2 },
  ];
  const rows = classified.map(({ name, category, reason, basis, reviewer }, index) => [
    String(index + 1),
    ...[name, category, reason, basis, reviewer],
  ]);
  const lead = note(
    '本目录仅供审核机关审核“不公开”事项使用，请按保密规定保管，不得复制、公开。没有保密依据的，应当公开。',
  );
  return paper(material, '涉密不宜公开行政职权目录', [lead, paperTable(columns, rows)]);
}
