import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const FIXTURE = 'test/fixtures/secrecy';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibian-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Builds a content folder as a user would, and gives the digest of every file below `out`. */
async function build(content: string, out: string, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const args = ['scripts/cli.ts', 'build', '--content', content, '--out', out];
  await run('node_modules/.bin/tsx', args, { env: { ...process.env, ...env }, maxBuffer: 1 << 24 });
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = paths.sort().map(async (path) => {
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [path.slice(out.length), digest] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

test('the same content gives the same bytes in another place, time zone and language', async () => {
  const here = await build(join(FIXTURE, 'content'), join(folder, 'here'), {
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.UTF-8',
  });
  await cp(FIXTURE, join(folder, 'copy'), { recursive: true });
  const there = await build(join(folder, 'copy', 'content'), join(folder, 'there'), {
    TZ: 'America/New_York',
    LANG: 'C',
    LC_ALL: 'C',
  });
  expect(Object.keys(here).filter((path) => /\.(?:pdf|docx)$/.test(path)).length).toBeGreaterThan(4);
  expect(there).toEqual(here);
}, 300_000);
