import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UploadPlan } from './plan-upload.ts';
import { type ListedFile, MANIFEST_NAME, writeManifest } from './upload-manifest.ts';

/** Bytes of a file that is to be uploaded. */
export type Load = (path: string) => Promise<Uint8Array>;

/**
 * Copies what is new and changed to `destination`, then removes what was withdrawn. The manifest names every file before
 * it is written and until it is removed, so that a run that is cut off leaves nothing behind that the next would not
 * know. Pages come after what they load, so that a visitor never sees one without its style.
 */
export async function applyUpload(plan: UploadPlan, destination: string, load: Load): Promise<void> {
  const { added, changed, withdrawn, same } = plan;
  const published = [...added, ...changed, ...same];
  await putManifest(destination, [...published, ...withdrawn]);
  const isPage = ({ path }: ListedFile) => path.endsWith('.html');
  const uploads = [...added, ...changed];
  for (const file of [...uploads.filter((each) => !isPage(each)), ...uploads.filter(isPage)]) {
    await put(join(destination, file.path), await load(file.path));
  }
  for (const { path } of withdrawn) await remove(destination, path);
  await putManifest(destination, published);
}

function putManifest(destination: string, files: readonly ListedFile[]): Promise<void> {
  return put(join(destination, MANIFEST_NAME), Buffer.from(writeManifest(files)));
}

/** Appears as a whole: a server may read it at any moment. */
async function put(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.上传中`, contents);
  await rename(`${path}.上传中`, path);
}

/** With the folders that it leaves empty. */
async function remove(destination: string, path: string): Promise<void> {
  await rm(join(destination, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const left = await readdir(join(destination, folder)).catch(() => undefined);
    if (left === undefined || left.length > 0) return;
    await rmdir(join(destination, folder));
  }
}
