import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, type PaperCell, paperTable, TO_FILL } from './paper-table.ts';

const CONCLUSIONS = ['废止', '明确', '确认', '公开'] as const;
const BOXES: PaperCell = CONCLUSIONS.map((conclusion) => `□${conclusion}`);

/**
 * 审核意见表 (编制要求 G03, G04): for the name, the basis and the secrecy of each power one of four conclusions to tick, and
 * a page to sign. The tool says 引用有效、要素齐全 and no more: whether a power is lawful is the reviewer's opinion.
 */
export function opinionsPaper(material: ReviewMaterial): OfficeDocument {
  const { booklet, edition, reviewingBody } = material;
  const items = [
    ...booklet.catalogue.map(({ name, code, department }) => [name, `${code}　${department}`]),
    ...edition.classified.map(({ name }) => [name, '不公开']),
  ];
  const columns = [
    ORDINAL,
    { title: '职权', weight: 5 },
    { title: '项目名称', weight: 2, align: 'center' as const },
    { title: '依据', weight: 2, align: 'center' as const },
    { title: '不公开事项', weight: 2, align: 'center' as const },
    { title: '审核意见', weight: 6 },
  ];
  const rows = items.map((item, index) => [String(index + 1), item, BOXES, BOXES, BOXES, TO_FILL]);
  const signature = paperTable(
    [
      { title: '综合意见', weight: 5 },
      { title: '审核人', weight: 2 },
      { title: '审核机关（盖章）', weight: 3 },
      { title: '日期', weight: 2 },
    ],
    [[['', '', ''], TO_FILL, reviewingBody, TO_FILL]],
    '审核结论',
  );
  return paper(
    material,
    '审核意见表',
    [
      note(
        '请对每项职权的名称、依据和不公开事项分别选择：没有依据的废止，职责不清的明确，符合规定的确认，没有保密依据的公开。其他意见写在末栏，也可以直接批注、修改送审稿。',
      ),
      paperTable(columns, rows),
      signature,
    ],
    { landscape: true },
  );
}
