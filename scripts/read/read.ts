import { readFile } from 'node:fs/promises';
import { byContentPath } from '../lib/by-content-path.ts';
import { problem } from '../lib/problem.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { hintForNoUnit } from './no-unit.ts';
import { type Position, roleOf } from './role-of.ts';
import { misplacedCharts, unknownFile, unknownUnit } from './unknown-file.ts';
import { type FoundFile, WORD_LISTS, walk } from './walk.ts';

/** The two folders that a workspace consists of, as paths on disk. */
export interface Folders {
  readonly contentDir: string;
  readonly diagramsDir: string;
}

/**
 * Reads the bytes of every content file, in the order of their paths, and says what does not belong there.
 *
 * A missing diagrams folder is fine; a missing content folder, and one without any unit, is thrown as an environment
 * problem.
 */
export async function read({ contentDir, diagramsDir }: Folders): Promise<Outcome<readonly SourceFile[]>> {
  const content = await walk(contentDir, '');
  if (!content) {
    const hint = '请在汇编所在的文件夹中运行，或者用 --content 指明内容文件夹。';
    throw problem('environment', `找不到内容文件夹“${contentDir}”。${hint}`);
  }
  const charts = await walk(diagramsDir, 'diagrams/');
  const misplaced = content.files.filter(({ path }) => path.startsWith('diagrams/'));
  const own = content.files.filter((file) => !misplaced.includes(file) && !isAside(file));
  const found = [...own, ...(charts?.files ?? [])];
  const units = new Set(found.flatMap(({ path }) => /^([^/]+)\/单位\.md$/.exec(path)?.[1] ?? []));
  if (units.size === 0) {
    const hint = hintForNoUnit(
      contentDir,
      content.files.map(({ path }) => path),
    );
    throw problem('environment', `内容文件夹“${contentDir}”里没有单位。${hint}`);
  }
  const placed = found.map((file) => ({ file, position: positionOf(file.path, units) }));
  const value = await Promise.all(
    placed.flatMap(({ file, position }) => ('role' in position ? [load(file, position)] : [])),
  );
  const unknown = [
    ...misplaced.map(misplacedCharts),
    ...placed.flatMap(({ position }) => ('ruleId' in position ? [position] : [])),
  ];
  return {
    value: value.sort((a, b) => byContentPath(a.path, b.path)),
    diagnostics: [...content.diagnostics, ...(charts?.diagnostics ?? []), ...oncePerPlace(unknown)],
  };
}

/** Beside its lists, what lies in the folder of word lists is left out like everything whose name begins with `_`. */
const isAside = ({ path }: FoundFile) => path.startsWith(`${WORD_LISTS}/`) && !roleOf(path);

/** What a file is, or the finding that says why it is nothing. */
function positionOf(path: string, units: ReadonlySet<string>): Position | Diagnostic {
  const position = roleOf(path);
  const [top = '', folder] = path.split('/');
  if (position?.role === 'diagram') {
    return position.unit !== undefined && units.has(position.unit) ? position : { role: 'diagram' };
  }
  const isUnitFolder = folder !== undefined && top !== '法规' && top !== 'diagrams' && top !== WORD_LISTS;
  if (isUnitFolder && !units.has(top)) return unknownUnit(top);
  return position ?? unknownFile(path);
}

async function load(file: FoundFile, position: Position): Promise<SourceFile> {
  try {
    return { path: file.path, ...position, bytes: await readFile(file.absolute) };
  } catch (error) {
    const hint = '请检查它是否被别的程序占用、是否有读取的权限。';
    throw problem('environment', `无法读取文件“${file.path}”。${hint}`, error);
  }
}

/** A folder that is unknown is named once, not with each of its files. */
function oncePerPlace(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [finding.place.file, finding])).values()];
}
