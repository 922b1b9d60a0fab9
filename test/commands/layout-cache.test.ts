import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutCache } from '../../scripts/commands/layout-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibian-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const layout = { pages: 3, bookmarks: { c1: 2 } };

test('a layout is found again by the next build', () => {
  layoutCache(folder).set('key', layout);
  expect(layoutCache(folder).get('key')).toEqual(layout);
  expect(layoutCache(folder).get('other')).toBeUndefined();
});

test('a damaged file is as good as none', async () => {
  await writeFile(join(folder, 'key.json'), '{"pages": 3');
  await writeFile(join(folder, 'odd.json'), '[]');
  expect(layoutCache(folder).get('key')).toBeUndefined();
  expect(layoutCache(folder).get('odd')).toBeUndefined();
});

test('without a folder layouts last as long as the build', async () => {
  const cache = layoutCache(undefined);
  cache.set('key', layout);
  expect(cache.get('key')).toEqual(layout);
  expect(await readdir(folder)).toEqual([]);
});
