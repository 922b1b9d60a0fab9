import type { SourceFile } from '../model/source.ts';

/** What a path says of its file. */
export type Position = Omit<SourceFile, 'path' | 'bytes'>;

const WORD_LIST = /^(?:错词|旧机构|术语|允许)\.txt$/u;
const isText = (name: string) => name.endsWith('.md');

/**
 * What a file is, from its content path alone (CONTENT.md §1): whether its first folder is a unit, and holds a 单位.md,
 * the path does not tell. Undefined for a place where nothing belongs.
 */
export function roleOf(path: string): Position | undefined {
  const [top = '', ...below] = path.split('/');
  if (below.length === 0) return top === '汇编.md' ? { role: 'workspace' } : undefined;
  if (top === '_词表')
    return below.length === 1 && WORD_LIST.test(below[0] ?? '') ? { role: 'word-list' } : undefined;
  if (top === 'diagrams') return chartPosition(below);
  if (top === '法规') return below.length === 1 && isText(path) ? { role: 'law' } : undefined;
  return unitPosition(top, below);
}

function chartPosition([folder, ...names]: readonly string[]): Position | undefined {
  if (!(names.at(-1) ?? folder)?.endsWith('.mmd')) return undefined;
  return names.length === 0 || folder === undefined ? { role: 'diagram' } : { role: 'diagram', unit: folder };
}

function unitPosition(unit: string, [folder, ...names]: readonly string[]): Position | undefined {
  const [name = '', file] = names;
  if (names.length === 0) return folder === '单位.md' ? { role: 'unit', unit } : undefined;
  if (folder === '图片')
    return /\.(?:png|jpe?g|gif|svg)$/.test(names.at(-1) ?? '') ? { role: 'picture', unit } : undefined;
  if (folder === '职权') {
    if (names.length !== 2 || file === undefined || !isText(file)) return undefined;
    return { role: file === '科室.md' ? 'department' : 'power', unit, department: name };
  }
  if (names.length !== 1 || !isText(name)) return undefined;
  if (folder === '制度') return { role: 'rule', unit };
  return folder === '考核' ? { role: 'assessment', unit } : undefined;
}
