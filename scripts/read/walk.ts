import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { byContentPath } from '../lib/by-content-path.ts';
import { contentPath } from '../lib/content-path.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface FoundFile {
  /** As `SourceFile.path`. */
  readonly path: string;
  /** Where it lies on this machine. */
  readonly absolute: string;
}
export interface Tree {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists every file below a folder, in content order, except those whose name or whose folder's name starts with `_` or `.`,
 * and the report that `import` leaves in a unit's folder. Only the folder of word lists is read in spite of its name.
 * `prefix` goes before each path. Symbolic links that lead out of the folder, in a circle or nowhere are refused.
 * Undefined when there is no such folder.
 */
export async function walk(folder: string, prefix: string): Promise<Tree | undefined> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) return undefined;
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];

  const visit = async (absolute: string, path: string, above: readonly string[]): Promise<void> => {
    for (const entry of await readdir(absolute, { withFileTypes: true })) {
      const isLeftOut = /^[_.]/.test(entry.name) && path + entry.name !== WORD_LISTS;
      if (isLeftOut || entry.name === IMPORT_REPORT) continue;
      const child = { absolute: join(absolute, entry.name), path: contentPath(path + entry.name) };
      const real = entry.isSymbolicLink() ? await linkTarget(child.absolute, root, above) : child.absolute;
      if (real === undefined) diagnostics.push(leadsOut(child.path));
      else if ((await stat(real)).isDirectory()) await visit(real, `${child.path}/`, [...above, real]);
      else files.push({ path: child.path, absolute: real });
    }
  };
  await visit(root, prefix, [root]);
  files.sort((a, b) => byContentPath(a.path, b.path));
  return { files: withoutTwins(files, diagnostics), diagnostics };
}

/** Holds no content, but what the checker should know. */
export const WORD_LISTS = '_词表';

/** For the clerk who checks an imported booklet; no content. */
const IMPORT_REPORT = '导入报告.md';

/** Where a link leads, if that is inside `root` and not one of the folders that hold the link. */
async function linkTarget(link: string, root: string, above: readonly string[]): Promise<string | undefined> {
  const real = await realpath(link).catch(() => undefined);
  if (real === undefined || above.includes(real)) return undefined;
  const inside = relative(root, real);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : real;
}

function leadsOut(path: string): Diagnostic {
  return {
    ruleId: 'path-stays-inside',
    severity: 'error',
    place: { file: path, line: 1, column: 1 },
    message: `“${path}”是一个链接，它指向的地方不在本文件夹内，或者不存在。`,
    hint: '请删除这个链接，把所指的文件复制到这里。',
  };
}

/** Two names that differ in nothing a reader sees would be one entry: the first stays. */
function withoutTwins(files: readonly FoundFile[], diagnostics: Diagnostic[]): readonly FoundFile[] {
  const byName = new Map<string, FoundFile>();
  for (const file of files) {
    const name = file.path.toLowerCase();
    if (byName.has(name)) diagnostics.push(hasTwin(file.path));
    else byName.set(name, file);
  }
  return [...byName.values()];
}

function hasTwin(path: string): Diagnostic {
  return {
    ruleId: 'path-is-unique',
    severity: 'error',
    place: { file: path, line: 1, column: 1 },
    message: `文件名“${path}”与同一文件夹中另一个文件的名称只有大小写或字符编码的差别。`,
    hint: '请给其中一个文件另取名称。',
  };
}
