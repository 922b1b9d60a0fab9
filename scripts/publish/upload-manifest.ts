import { z } from 'zod';
import { byKey } from '../lib/code-point-order.ts';

/** A file as 清单.json names it. */
export interface ListedFile {
  /** With `/`, below the folder of the manifest. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The name of the manifest, at the source and at the destination. */
export const MANIFEST_NAME = '清单.json';

/** A path that leads out of its folder must never be copied to or removed. */
const isBelow = (path: string) =>
  path !== '' &&
  !/^[/\\]|^[a-z]:|\\/i.test(path) &&
  !path.split('/').some((part) => part === '..' || part === '.' || part === '');

const schema = z.object({
  version: z.literal(1),
  files: z.array(
    z.object({
      path: z.string().refine(isBelow),
      size: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** The files that a manifest names; undefined where it is none of ours or names a path outside of its folder. */
export function readManifest(text: string): readonly ListedFile[] | undefined {
  try {
    return schema.parse(JSON.parse(text)).files;
  } catch {
    return undefined;
  }
}

/** The text of a manifest, in the order of the paths. */
export function writeManifest(files: readonly ListedFile[]): string {
  const sorted = [...files].sort(byKey(({ path }) => path));
  return `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`;
}
