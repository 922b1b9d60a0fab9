import { byContentPath } from '../lib/by-content-path.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** The unit's folder that a finding belongs to, as its path tells; 公用 for the workspace, the laws and loose charts. */
export function unitOf({ place }: Diagnostic): string {
  const [unit, ...below] = place.file.replace(/^diagrams\//, '').split('/');
  return !unit || below.length === 0 || unit === '法规' ? '公用' : unit;
}

/** The department's folder without its number, or the part that the file belongs to. */
export function departmentOf({ place }: Diagnostic): string {
  const [first, part, folder, file] = place.file.split('/');
  if (place.file.startsWith('diagrams/')) return '流程图';
  if (first === '法规') return '法规';
  if (part === undefined) return '汇编';
  if (part === '职权' && folder && file) return folder.replace(/^\d+[-－]/, '');
  return part && folder ? part : '单位';
}

/** Findings as a reader of the booklet comes upon them: the unit's page, its departments, its rules and assessments, loose charts. */
export function inBookletOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byCodePoint(unitOf(a), unitOf(b)) || rankOf(a) - rankOf(b) || byContentPath(a.place.file, b.place.file),
  );
}

const PARTS = ['单位.md', '职权', '制度', '考核'];

function rankOf({ place }: Diagnostic): number {
  const rank = PARTS.indexOf(place.file.split('/')[1] ?? '');
  return place.file.startsWith('diagrams/') || rank < 0 ? PARTS.length : rank;
}
