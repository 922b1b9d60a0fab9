import { readFile } from 'node:fs/promises';
import { byContentPath } from '../lib/by-content-path.ts';
import { problem } from '../lib/problem.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { chartRole, contentRole, type Role } from './role-of.ts';
import { type FoundFile, type Tree, walk } from './walk.ts';

/** The two folders that a workspace consists of, as paths on disk. */
export interface Folders {
  readonly contentDir: string;
  readonly diagramsDir: string;
}

/**
 * Reads the bytes of every content file, in the order of their paths, and says what does not belong there.
 *
 * A missing diagrams folder is fine; a missing content folder is thrown as an environment problem.
 */
export async function read({ contentDir, diagramsDir }: Folders): Promise<Outcome<readonly SourceFile[]>> {
  const content = await walk(contentDir, '');
  if (!content) {
    const hint = '请在汇编所在的文件夹中运行，或者用 --content 指明内容文件夹。';
    throw problem('environment', `找不到内容文件夹“${contentDir}”。${hint}`);
  }
  const charts = (await walk(diagramsDir, 'diagrams/')) ?? NOTHING;
  const units = new Set(content.files.flatMap(({ path }) => /^([^/]+)\/单位\.md$/.exec(path)?.[1] ?? []));
  const sorted = [
    ...sort(content, (path) => contentRole(path, units)),
    ...sort(charts, (path) => chartRole(path, units)),
  ];
  const known = sorted.flatMap(({ file, role }) => ('role' in role ? [{ file, role }] : []));
  const findings = sorted.flatMap(({ role }) => ('unknown' in role ? [role.unknown] : []));
  const value = await Promise.all(known.map(({ file, role }) => load(file, role)));
  return {
    value: value.sort((a, b) => byContentPath(a.path, b.path)),
    diagnostics: [...content.diagnostics, ...charts.diagnostics, ...once(findings)],
  };
}

const NOTHING: Tree = { files: [], diagnostics: [] };

function sort(tree: Tree, roleOf: (path: string) => Role): readonly { file: FoundFile; role: Role }[] {
  return tree.files.map((file) => ({ file, role: roleOf(file.path) }));
}

async function load(file: FoundFile, role: Omit<SourceFile, 'path' | 'bytes'>): Promise<SourceFile> {
  try {
    return { path: file.path, ...role, bytes: await readFile(file.absolute) };
  } catch (error) {
    throw problem(
      'environment',
      `无法读取文件“${file.path}”，请检查它是否被别的程序占用、是否有读取的权限。`,
      error,
    );
  }
}

/** A folder that is unknown is named once, not with each of its files. */
function once(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [finding.place.file, finding])).values()];
}
