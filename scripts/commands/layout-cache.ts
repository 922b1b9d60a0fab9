import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutStore, StretchLayout } from '../render/docx/page-numbers.ts';

/**
 * Remembers page layouts in memory and, one small file each, in `folder`, so that an unchanged chapter is laid out once.
 * A folder that cannot be written, or a file that cannot be read, costs time and nothing else.
 */
export function layoutCache(folder: string | undefined): LayoutStore {
  const known = new Map<string, StretchLayout>();
  return {
    get: (key) => known.get(key) ?? (folder ? load(join(folder, `${key}.json`)) : undefined),
    set: (key, layout) => {
      known.set(key, layout);
      if (folder) save(folder, key, layout);
    },
  };
}

function load(file: string): StretchLayout | undefined {
  try {
    const layout: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isLayout(layout) ? layout : undefined;
  } catch {
    return undefined;
  }
}

const isLayout = (value: unknown): value is StretchLayout =>
  typeof value === 'object' &&
  value !== null &&
  'pages' in value &&
  typeof value.pages === 'number' &&
  'bookmarks' in value &&
  typeof value.bookmarks === 'object';

function save(folder: string, key: string, layout: StretchLayout): void {
  const file = join(folder, `${key}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    // Two builds may write at once: a rename never shows half a file.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(layout));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // An office may have the program on a read-only share.
  }
}
