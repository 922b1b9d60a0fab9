import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byKey } from '../lib/code-point-order.ts';
import { problem } from '../lib/problem.ts';
import type { OutputFile } from '../model/output.ts';
import { MANIFEST, manifest } from './manifest.ts';

export interface WriteOptions {
  /**
   * Paths, or folders that end in `/`, which this build makes anew. What the last build left elsewhere is kept.
   * Absent: the build makes everything, and nothing old stays.
   */
  readonly scope?: readonly string[];
}

/**
 * Replaces `outDir` as a whole: everything is written beside it first, then renamed. A crash, a full disk or Ctrl-C
 * leaves the last good folder as it was. Files whose names begin with a dot stay. A folder that this program did not
 * write is refused, because replacing it would delete what is in it.
 */
export async function writeOut(
  outDir: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<void> {
  await recover(outDir);
  const old = await listOld(outDir);
  const kept = options.scope ? await keep(outDir, old, options.scope) : [];
  const dotFiles = await load(outDir, old.filter(isDotFile));
  const made = [...kept, ...files].sort(byKey(({ path }) => path));
  const partial = beside(outDir, 'partial');
  const previous = beside(outDir, 'previous');
  try {
    await removeLeftovers(outDir);
    await writeAll(partial, [...dotFiles, ...made, manifest(made)]);
    if (old.length > 0) await rename(outDir, previous);
    else await rm(outDir, { recursive: true, force: true });
    await rename(partial, outDir);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    await restore(previous, outDir);
    throw problem(
      'environment',
      `无法写出文件夹“${outDir}”，原有内容未改动。请关闭其中打开着的文件（例如 Word、WPS 或 PDF 阅读器里的），确认有写入的权限和足够的磁盘空间，再运行一次。`,
      error,
    );
  }
}

const isDotFile = (path: string) => path.startsWith('.') && !path.includes('/');

/** Beside, so that renaming stays on one disk. */
const beside = (outDir: string, what: string) => join(dirname(outDir), `.${basename(outDir)}.${what}`);

async function removeLeftovers(outDir: string): Promise<void> {
  await rm(beside(outDir, 'partial'), { recursive: true, force: true });
  await rm(beside(outDir, 'previous'), { recursive: true, force: true });
}

/** A run that was cut off between its two renames left the last good folder under its other name. */
async function recover(outDir: string): Promise<void> {
  const present = await readdir(outDir).then(
    () => true,
    () => false,
  );
  if (!present) await restore(beside(outDir, 'previous'), outDir);
}

async function restore(previous: string, outDir: string): Promise<void> {
  // Nothing to put back when the old folder was never moved.
  await rename(previous, outDir).catch(() => {});
}

async function listOld(outDir: string): Promise<readonly string[]> {
  const present = await stat(outDir).catch(() => undefined);
  if (present && !present.isDirectory())
    throw problem('usage', `“${outDir}”是一个文件，不是文件夹，没有写入。请用 --out 另指一个空文件夹。`);
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    );
  if (files.some((file) => !isDotFile(file)) && !files.includes(MANIFEST)) {
    throw problem(
      'usage',
      `文件夹“${outDir}”里有不是本工具写出的文件，为免误删，没有写入。请用 --out 另指一个空文件夹。`,
    );
  }
  return files.sort();
}

async function keep(
  outDir: string,
  old: readonly string[],
  scope: readonly string[],
): Promise<readonly OutputFile[]> {
  const inScope = (path: string) =>
    scope.some((part) => (part.endsWith('/') ? path.startsWith(part) : path === part));
  return load(
    outDir,
    old.filter((path) => !inScope(path) && !isDotFile(path) && path !== MANIFEST),
  );
}

function load(outDir: string, paths: readonly string[]): Promise<readonly OutputFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, contents: await readFile(join(outDir, path)) })));
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, contents } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}
