import { byKey } from '../lib/code-point-order.ts';
import { sha256 } from '../lib/stable-id.ts';
import type { OutputFile } from '../model/output.ts';

/** Marks a folder as one that this program wrote. */
export const MANIFEST = '清单.json';

/** `清单.json`: each file with its size in bytes and its SHA-256, in the order of their paths. */
export function manifest(files: readonly OutputFile[]): OutputFile {
  const listed = [...files].sort(byKey(({ path }) => path)).map(({ path, contents }) => ({
    path,
    size: contents.byteLength,
    sha256: sha256(contents),
  }));
  return {
    path: MANIFEST,
    contents: Buffer.from(`${JSON.stringify({ version: 1, files: listed }, null, 2)}\n`),
  };
}
