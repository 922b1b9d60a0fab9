import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fix } from '../../scripts/commands/fix.ts';
import { department, type OfficeFiles, POWER_PATH, power, unit } from '../support/office-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibian-fix-'));
});
afterEach(() => rm(folder, { recursive: true }));

const folders = () => ({ contentDir: join(folder, 'content'), diagramsDir: join(folder, 'diagrams') });
const pathOf = (path: string) => join(folder, 'content', path);
const run = (units: readonly string[] = []) => fix({ ...folders(), units });

async function write(files: OfficeFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(pathOf(path)), { recursive: true });
    await writeFile(pathOf(path), text);
  }
}

test('mends what is certain, keeps every other byte, and says what it did', async () => {
  const body = '规范权利运行,按排专人登陆系统。\n\n由×××负责。';
  const wrong = `\uFEFF${power({}, body)[POWER_PATH]}`.replaceAll('\n', '\r\n');
  await write({ ...unit(), ...department(), [POWER_PATH]: wrong });
  const before = await stat(pathOf('收发室/单位.md'));

  expect(await run()).toBe(
    `“${POWER_PATH}”改正 4 处：common-typos 2 处，power-not-right 1 处，punctuation-is-chinese 1 处。\n`,
  );
  const right = wrong.replace('权利运行,按排专人登陆', '权力运行，安排专人登录');
  expect(await readFile(pathOf(POWER_PATH), 'utf8')).toBe(right);
  expect((await stat(pathOf('收发室/单位.md'))).mtimeMs).toBe(before.mtimeMs);
});

test('has nothing to do the second time', async () => {
  await write({ ...unit(), ...department(), ...power({}, '见示移发[2026]03号,按排专人登陆。') });
  await run();
  const once = await readFile(pathOf(POWER_PATH));
  expect(await run()).toBe('没有可以自动改正的问题。\n');
  expect(await readFile(pathOf(POWER_PATH))).toEqual(once);
});

test('leaves other units, and what the office has silenced, as they are', async () => {
  const silenced = power({}, '<!-- 检查-忽略 power-not-right 引用原文 -->\n\n规范权利运行。');
  const other = { ...unit({}, '规范权利运行。', '档案馆') };
  await write({ ...unit(), ...department(), ...silenced, ...other });
  expect(await run(['收发室'])).toBe('没有可以自动改正的问题。\n');
  expect(await run()).toBe('“档案馆/单位.md”改正 1 处：power-not-right 1 处。\n');
});

test('never touches the names by which a chart joins its nodes', async () => {
  const chart =
    '## 流程图\n\n```mermaid\nflowchart TD\n  登陆系统([登陆系统]) --> 办结([办结])\n  登陆系统 --> 归档([归档])\n```';
  await write({ ...unit(), ...department(), ...power({}, chart) });
  await run();
  expect(await readFile(pathOf(POWER_PATH), 'utf8')).toBe(power({}, chart)[POWER_PATH]);
});
