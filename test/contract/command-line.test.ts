import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CONTENT = ['--content', 'test/fixtures/secrecy/content'];

/** Runs the program as npm does. */
function huibian(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['scripts/cli.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([
  ['an option that does not exist', 2, ['check', '--没有']],
  ['a command that does not exist', 2, ['没有']],
  ['a value out of range', 2, ['check', ...CONTENT, '--format', 'pdf']],
  ['a unit that does not exist', 2, ['check', ...CONTENT, '--unit', '没有的单位']],
  ['a date that does not exist', 2, ['check', ...CONTENT, '--date', '2026-02-30']],
  ['an edition that does not exist', 2, ['build', ...CONTENT, '--edition', '没有']],
  ['a folder that does not exist', 3, ['check', '--content', 'test/fixtures/没有']],
])('%s gives exit code %i and one Chinese sentence', (_, status, args) => {
  const result = huibian(...args);
  expect(result.status).toBe(status);
  expect(result.stdout).toBe('');
  expect(result.stderr).toMatch(/\p{Script=Han}.*。\n$/u);
  expect(result.stderr).not.toMatch(/^\s+at /m);
});

test('check --format json prints one JSON object and nothing else', () => {
  const { status, stdout, stderr } = huibian('check', ...CONTENT, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, counts: { error: 0 } });
  expect(stderr).toBe('');
});

test.each([
  ['named in one list', ['--edition', 'internal,data']],
  ['named one after the other', ['--edition', 'internal', '--edition', 'data']],
])('build makes every edition that is %s, and no other', (_, args) => {
  const out = mkdtempSync(join(tmpdir(), 'huibian-editions-'));
  const { status } = huibian('build', ...CONTENT, ...args, '--out', out);
  const made = readdirSync(out, { recursive: true }).map(String);
  rmSync(out, { recursive: true });
  expect(status).toBe(0);
  const has = (pattern: RegExp) => made.some((name) => pattern.test(name));
  expect([/内部版.*\.pdf$/u, /^data.*\.json$/u, /公开版/u, /送审稿/u, /^site/u].map(has)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
