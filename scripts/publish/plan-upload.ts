import { byKey } from '../lib/code-point-order.ts';
import type { ListedFile } from './upload-manifest.ts';

/** What an upload would do. Every list is in the order of the paths. */
export interface UploadPlan {
  readonly added: readonly ListedFile[];
  readonly changed: readonly ListedFile[];
  /** Were uploaded last time and are there no more: only what the last manifest names is ever removed. */
  readonly withdrawn: readonly ListedFile[];
  readonly same: readonly ListedFile[];
}

/**
 * Compares what is to be published with what was uploaded last. `isThere` tells whether a file of the last upload still
 * lies at the destination with its size: one that somebody removed is uploaded again.
 */
export function planUpload(
  present: readonly ListedFile[],
  last: readonly ListedFile[],
  isThere: (file: ListedFile) => boolean,
): UploadPlan {
  const before = new Map(last.map((file) => [file.path, file]));
  const after = new Set(present.map(({ path }) => path));
  const isSame = (file: ListedFile) => {
    const old = before.get(file.path);
    return old !== undefined && old.sha256 === file.sha256 && isThere(old);
  };
  const sorted = [...present].sort(byKey(({ path }) => path));
  return {
    added: sorted.filter(({ path }) => !before.has(path)),
    changed: sorted.filter((file) => before.has(file.path) && !isSame(file)),
    withdrawn: last.filter(({ path }) => !after.has(path)).sort(byKey(({ path }) => path)),
    same: sorted.filter(isSame),
  };
}
