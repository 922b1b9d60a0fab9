import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, paperTable, TO_FILL } from './paper-table.ts';

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

/** 检查情况: every finding with room for an explanation, and what the office asks not to be told, with its reason. */
export function findingsPaper(
  material: ReviewMaterial,
  placed: ReadonlyMap<Diagnostic, string>,
): OfficeDocument {
  const { findings, silenced } = material;
  const columns = [
    ORDINAL,
    { title: '级别', weight: 1.4, align: 'center' as const },
    { title: '位置', weight: 4 },
    { title: '情况', weight: 7 },
    { title: '建议', weight: 6 },
    { title: '单位说明', weight: 4 },
  ];
  const rows = findings.map((finding, index) => [
    String(index + 1),
    SEVERITIES[finding.severity],
    placed.get(finding) ?? placeText(finding),
    finding.message,
    finding.hint,
    TO_FILL,
  ]);
  const quiet = silenced.map((finding, index) => [
    String(index + 1),
    placeText(finding),
    finding.message,
    finding.reason,
  ]);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const lead = note(
    `报送前用程序检查了引用、要素、时限、编号和文字：错误${count('error')}处，警告${count('warning')}处，提示${count('notice')}处。下列情况同时批注在送审稿的相应位置。检查只说明引用是否有效、要素是否齐全，不代替合法性审核。`,
  );
  return paper(
    material,
    '检查情况',
    [
      lead,
      ...(rows.length > 0 ? [paperTable(columns, rows)] : []),
      ...(quiet.length > 0 ? [paperTable(SILENCED, quiet, '单位已说明理由的情况')] : []),
    ],
    { landscape: true },
  );
}

const SILENCED = [
  ORDINAL,
  { title: '位置', weight: 4 },
  { title: '情况', weight: 7 },
  { title: '理由', weight: 6 },
];

const placeText = ({ place }: Diagnostic): string => `${place.file} 第${place.line}行`;
