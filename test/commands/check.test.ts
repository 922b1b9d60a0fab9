import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { unit } from '../support/office-files.ts';

test('the time of each rule is told by the caller’s own clock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huibian-check-'));
  await mkdir(join(folder, '收发室'));
  for (const [path, text] of Object.entries(unit())) await writeFile(join(folder, path), text);

  const told = new Map<string, number>();
  let now = 0;
  await check({
    contentDir: folder,
    diagramsDir: join(folder, 'diagrams'),
    units: [],
    format: 'text',
    failOn: 'error',
    colour: false,
    timing: {
      clock: () => {
        now += 7;
        return now;
      },
      onRule: (ruleId, milliseconds) => told.set(ruleId, milliseconds),
    },
  });
  await rm(folder, { recursive: true });
  expect(told.get('post-is-known')).toBe(7);
  expect(new Set(told.values())).toEqual(new Set([7]));
});
