import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const script = (name: string) => join(import.meta.dirname, '..', 'scripts', name);

test('the compiled program answers as its sources do, from any folder, twice at once', async () => {
  const compiled = () => run(process.execPath, [script('start.mjs'), 'schema', '职权'], { cwd: tmpdir() });
  const sources = run(process.execPath, ['--import', 'tsx', script('cli.ts'), 'schema', '职权']);
  const [one, other, expected] = await Promise.all([compiled(), compiled(), sources]);
  expect(expected.stdout).toContain('"$schema"');
  expect(one.stdout).toBe(expected.stdout);
  expect(other.stdout).toBe(expected.stdout);
});

test('a wrong command ends with a message and not with a stack', async () => {
  const failed = run(process.execPath, [script('start.mjs'), 'biuld']);
  await expect(failed).rejects.toMatchObject({ code: 2 });
  await expect(failed).rejects.toThrow(/biuld/);
  await expect(failed).rejects.not.toThrow(/at .*\.mjs:\d/);
});
