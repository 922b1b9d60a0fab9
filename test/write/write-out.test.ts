import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOut } from '../../scripts/write/write-out.ts';

let root = '';
let out = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'huibian-write-'));
  out = join(root, 'out');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const file = (path: string, text: string) => ({ path, contents: Buffer.from(text) });
const read = (path: string) => readFile(join(out, path), 'utf8');

test('writes every file and a manifest with sizes and hashes', async () => {
  await writeOut(out, [file('b/二.txt', '乙'), file('a.txt', '')]);
  expect(await read('b/二.txt')).toBe('乙');
  expect(JSON.parse(await read('清单.json')).files).toEqual([
    { path: 'a.txt', size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { path: 'b/二.txt', size: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(await readdir(root)).toEqual(['out']);
});

test('replaces the old folder as a whole and keeps its dot files', async () => {
  await mkdir(out);
  await writeFile(join(out, '.gitignore'), '*');
  await writeOut(out, [file('old.txt', '旧')]);
  await writeOut(out, [file('new.txt', '新')]);
  expect((await readdir(out)).sort()).toEqual(['.gitignore', 'new.txt', '清单.json']);
});

test('keeps what lies outside the scope of a partial build', async () => {
  await writeOut(out, [file('甲/1.txt', '旧'), file('乙/1.txt', '旧')]);
  await writeOut(out, [file('甲/2.txt', '新')], { scope: ['甲/'] });
  expect(JSON.parse(await read('清单.json')).files.map((entry: { path: string }) => entry.path)).toEqual([
    '乙/1.txt',
    '甲/2.txt',
  ]);
});

test('refuses a folder that it did not write', async () => {
  await mkdir(out);
  await writeFile(join(out, '家书.txt'), '不可删');
  await expect(writeOut(out, [file('a.txt', '')])).rejects.toMatchObject({ kind: 'usage' });
  expect(await read('家书.txt')).toBe('不可删');
});

test('refuses to put a folder in the place of a file', async () => {
  await writeFile(out, '我的文件');
  await expect(writeOut(out, [file('a.txt', '新')])).rejects.toThrow('是一个文件，不是文件夹');
  expect(await readFile(out, 'utf8')).toBe('我的文件');
});

test('leaves the last good folder when a file cannot be written', async () => {
  await writeOut(out, [file('good.txt', '好')]);
  const impossible = [file('a', 'file'), file('a/b', 'below a file')];
  await expect(writeOut(out, impossible)).rejects.toMatchObject({ kind: 'environment' });
  expect(await read('good.txt')).toBe('好');
  expect(await readdir(root)).toEqual(['out']);
});

test('finds the last good folder again after a run that was cut off between its renames', async () => {
  await writeOut(out, [file('good.txt', '好')]);
  await rename(out, join(root, '.out.previous'));
  const impossible = [file('a', 'file'), file('a/b', 'below a file')];
  await expect(writeOut(out, impossible)).rejects.toMatchObject({ kind: 'environment' });
  expect(await read('good.txt')).toBe('好');
});
