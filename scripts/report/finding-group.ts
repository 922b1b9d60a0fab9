import { byKey } from '../lib/code-point-order.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** The unit's folder that a finding belongs to, as its path tells; 公用 for the workspace, the laws and loose charts. */
export function unitOf({ place }: Diagnostic): string {
  const [unit, ...below] = place.file.replace(/^diagrams\//, '').split('/');
  return !unit || below.length === 0 || unit === '法规' ? '公用' : unit;
}

/** The department's folder without its number, or the part that the file belongs to. */
export function departmentOf({ place }: Diagnostic): string {
  const [, part, folder, file] = place.file.split('/');
  if (place.file.startsWith('diagrams/')) return '流程图';
  if (part === '职权' && folder && file) return folder.replace(/^\d+[-－]/, '');
  return part && folder ? part : '单位';
}

/** Groups in code point order of their keys; the items of a group keep their order. */
export function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].sort(byKey(([name]) => name));
}
