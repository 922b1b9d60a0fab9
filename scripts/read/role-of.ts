import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile, SourceRole } from '../model/source.ts';

/** What a path says of its file, or why it says nothing. */
export type Role = Known | { readonly unknown: Diagnostic };
interface Known extends Omit<SourceFile, 'path' | 'bytes'> {
  readonly role: SourceRole;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg)$/;
const TEXT = /\.md$/;

/** The role of a file under the content folder (CONTENT.md §1). `units` names the folders that hold a 单位.md. */
export function contentRole(path: string, units: ReadonlySet<string>): Role {
  const [top = '', second, ...rest] = path.split('/');
  if (second === undefined) return top === '汇编.md' ? { role: 'workspace' } : unknownFile(path);
  if (top === '法规') return rest.length === 0 && TEXT.test(second) ? { role: 'law' } : unknownFile(path);
  if (!units.has(top)) return unknownUnit(top);
  return unitRole(path, top, second, rest);
}

function unitRole(path: string, unit: string, folder: string, rest: readonly string[]): Role {
  const [name = '', file] = rest;
  if (rest.length === 0) return folder === '单位.md' ? { role: 'unit', unit } : unknownFile(path);
  switch (folder) {
    case '职权':
      if (rest.length === 1 && TEXT.test(name)) return powerOutsideDepartment(path);
      if (rest.length !== 2 || file === undefined || !TEXT.test(file)) return unknownFile(path);
      return { role: file === '科室.md' ? 'department' : 'power', unit, department: name };
    case '制度':
      return rest.length === 1 && TEXT.test(name) ? { role: 'rule', unit } : unknownFile(path);
    case '考核':
      return rest.length === 1 && TEXT.test(name) ? { role: 'assessment', unit } : unknownFile(path);
    case '图片':
      return PICTURE.test(path) ? { role: 'picture', unit } : unknownFile(path);
    default:
      return unknownFolder(`${unit}/${folder}`);
  }
}

/** The role of a file under the diagrams folder; its first folder is named like the unit's. */
export function chartRole(path: string, units: ReadonlySet<string>): Role {
  if (!/\.mmd$/.test(path)) return unknownFile(path, '这个文件夹只放流程图文件（扩展名 .mmd）。');
  const folder = path.split('/')[1] ?? '';
  return units.has(folder) ? { role: 'diagram', unit: folder } : { role: 'diagram' };
}

const IGNORED = '不编入汇编的文件，可以把文件名改成以“_”开头。';

function unknownFile(path: string, hint = '请检查文件名、扩展名和所在的文件夹。'): Role {
  return unknown(path, `“${path}”不是汇编认识的文件，没有编入。`, `${hint}${IGNORED}`);
}

function unknownFolder(path: string): Role {
  const hint = `单位文件夹下只认“职权”“制度”“考核”“图片”四个文件夹。${IGNORED}`;
  return unknown(path, `“${path}”不是汇编认识的文件夹，其中的文件没有编入。`, hint);
}

function unknownUnit(folder: string): Role {
  const hint = `如果它是一个单位，请在其中新建“单位.md”，写明名称；如果不是，请把文件夹改成以“_”开头的名称。`;
  return unknown(folder, `文件夹“${folder}”中没有“单位.md”，其中的文件没有编入。`, hint);
}

function powerOutsideDepartment(path: string): Role {
  const hint = '请在“职权”下为科室建一个文件夹，把文件移到其中。';
  return unknown(path, `职权文件“${path}”没有放在科室文件夹中，没有编入。`, hint);
}

function unknown(file: string, message: string, hint: string): Role {
  const place = { file, line: 1, column: 1 };
  return { unknown: { ruleId: 'file-is-known', severity: 'warning', place, message, hint } };
}
