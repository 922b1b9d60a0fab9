import { sha256 } from '../lib/stable-id.ts';
import { stableZip } from '../lib/stable-zip.ts';
import type { OutputFile } from '../model/output.ts';

const MANIFEST = '清单.json';

/** All files in one zip, with a list of them that says size and SHA-256, so that the reviewer can tell what arrived. */
export function packReview(name: string, files: readonly OutputFile[]): OutputFile {
  const listed = files.map(({ path, contents }) => ({
    path,
    size: contents.byteLength,
    sha256: sha256(contents),
  }));
  const manifest = Buffer.from(`${JSON.stringify({ version: 1, files: listed }, undefined, 2)}\n`);
  const entries = files.map(({ path, contents }) => [path, contents] as const);
  return { path: `${name}.zip`, contents: stableZip([[MANIFEST, new Uint8Array(manifest)], ...entries]) };
}
