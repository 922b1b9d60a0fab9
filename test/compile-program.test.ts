import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'huibian-'));
  await mkdir(join(root, 'node_modules'));
  await symlink(join(project, 'node_modules', 'esbuild'), join(root, 'node_modules', 'esbuild'), 'junction');
  for (const path of [
    'tsconfig.json',
    'package.json',
    'scripts/v8-flags.json',
    'scripts/compile-program.mjs',
  ]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(join(project, path), join(root, path));
  }
  await write('scripts/commands/pool-worker.ts', 'export {};');
  await write('scripts/lib/fonts.ts', 'export {};');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Saves a source as if it had been saved long ago: what is saved during compilation is compiled once more. */
async function write(path: string, source: string, minutesAgo = 10): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), source);
  const then = Date.now() / 1000 - minutesAgo * 60;
  await utimes(join(root, path), then, then);
}

async function compiled(): Promise<string> {
  const script = pathToFileURL(join(root, 'scripts', 'compile-program.mjs')).href;
  const { compiledProgram } = (await import(script)) as {
    compiledProgram: (entry: 'cli') => Promise<string>;
  };
  return readFile(await compiledProgram('cli'), 'utf8');
}

test('a source that changes is in the next program, however short the change', async () => {
  await write('scripts/cli.ts', "import { word } from './word.ts';\nconsole.log(word);");
  await write('scripts/word.ts', "export const word = '甲';");
  expect(await compiled()).toContain('甲');
  await write('scripts/word.ts', "export const word = '乙';", 5);
  expect(await compiled()).toContain('乙');
});

test('a program whose sources are as they were is not compiled again', async () => {
  const record = join(root, 'node_modules', '.cache', 'huibian', 'program', 'present.json');
  await write('scripts/cli.ts', "console.log('甲');");
  await compiled();
  const { ino } = await stat(record);
  expect(await compiled()).toContain('甲');
  expect((await stat(record)).ino).toBe(ino);
});
