import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { supportingRule, unit } from './support/office-files.ts';

const run = promisify(execFile);
const script = (name: string) => join(import.meta.dirname, '..', 'scripts', name);

test('the compiled program answers as its sources do, from any folder, twice at once', async () => {
  const compiled = () => run(process.execPath, [script('start.mjs'), 'schema', '职权'], { cwd: tmpdir() });
  const sources = run(process.execPath, ['--import', 'tsx', script('cli.ts'), 'schema', '职权']);
  const [one, other, expected] = await Promise.all([compiled(), compiled(), sources]);
  expect(expected.stdout).toContain('"$schema"');
  expect(one.stdout).toBe(expected.stdout);
  expect(one.stderr, 'nothing that this Node does not know').toBe('');
  expect(other.stdout).toBe(expected.stdout);
});

test('a wrong command ends with a message and not with a stack', async () => {
  const failed = run(process.execPath, [script('start.mjs'), 'biuld']);
  await expect(failed).rejects.toMatchObject({ code: 2 });
  await expect(failed).rejects.toThrow(/biuld/);
  await expect(failed).rejects.not.toThrow(/at .*\.mjs:\d/);
});

/** “规范权利运行。” as an old editor saves it. */
const SAVED_AS_GBK = Buffer.from('b9e6b7b6c8a8c0fbd4cbd0d0a1a30a', 'hex');

test('the compiled program mends content in all the ways in which its sources do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huibian-start-'));
  const content = (path: string) => join(folder, 'content', path);
  const rules = supportingRule('第一条　公开权利清单。\n\n第三条　每年核对。');
  for (const [path, text] of Object.entries({ ...unit(), ...rules })) {
    await mkdir(dirname(content(path)), { recursive: true });
    await writeFile(content(path), text);
  }
  await writeFile(content('收发室/制度/02-公开制度.md'), SAVED_AS_GBK);
  try {
    const ways = ['--fix-encoding', '--fix', '--renumber', '--write'];
    const command = [script('start.mjs'), 'check', '--content', content(''), ...ways];
    const { stdout } = await run(process.execPath, command).catch((error) => error);
    expect(stdout).toContain('已经写入 1 个文件');
    const mended = (path: string) => readFile(content(path), 'utf8');
    expect(await mended('收发室/制度/02-公开制度.md')).toBe('规范权力运行。\n');
    expect(await mended(Object.keys(rules)[0] ?? '')).toContain(
      '第一条　公开权力清单。\n\n第二条　每年核对。\n',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
