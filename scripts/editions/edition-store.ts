import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { problem } from '../lib/problem.ts';
import type { Unit } from '../model/entry.ts';
import type { OutputFile } from '../model/output.ts';
import { RECORD, SNAPSHOT } from './freeze.ts';
import { type ApprovedEdition, openEdition } from './open-edition.ts';

/** The approved editions of one unit, the last approved first; none where the unit has no folder under `editionsDir`. */
export async function readEditions(editionsDir: string, folder: string): Promise<readonly ApprovedEdition[]> {
  const names = await readdir(join(editionsDir, folder)).catch(() => []);
  const found = names
    .filter((name) => !/^[._]/.test(name))
    .map(async (name) => {
      const at = (file: string) => join(editionsDir, folder, name, file);
      try {
        return openEdition(
          await readFile(at(RECORD), 'utf8'),
          await readFile(at(SNAPSHOT)),
          `${folder}/${name}`,
        );
      } catch (error) {
        if (error instanceof Error && 'kind' in error) throw error;
        const hint = '每个审定版本的文件夹里应当有“版本.json”和“快照.json”，请从备份中恢复，再运行一次。';
        throw problem('environment', `无法读取审定版本“${folder}/${name}”。${hint}`, error);
      }
    });
  return (await Promise.all(found)).sort(lastFirst);
}

/** The same of all units, by folder. */
export async function readAllEditions(
  editionsDir: string | undefined,
  units: readonly Unit[],
): Promise<ReadonlyMap<string, readonly ApprovedEdition[]>> {
  if (editionsDir === undefined) return new Map();
  const read = async ({ folder }: Unit) => [folder, await readEditions(editionsDir, folder)] as const;
  return new Map(await Promise.all(units.map(read)));
}

function lastFirst({ record: a }: ApprovedEdition, { record: b }: ApprovedEdition): number {
  return (
    byCodePoint(b.approval.approvedOn, a.approval.approvedOn) ||
    byCodePoint(b.approval.edition, a.approval.edition)
  );
}

/** Writes an approved edition as a whole: its folder appears with all its files or not at all, and never replaces another. */
export async function writeEdition(
  editionsDir: string,
  folder: string,
  name: string,
  files: readonly OutputFile[],
): Promise<void> {
  const target = join(editionsDir, folder, name);
  const partial = join(editionsDir, folder, `.${name}.partial`);
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    for (const { path, contents } of files) await writeFile(join(partial, path), contents);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw problem(
      'environment',
      `无法写出审定版本“${target}”。请确认有写入的权限和足够的磁盘空间，再运行一次。`,
      error,
    );
  }
}
