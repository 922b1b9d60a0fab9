import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { type CheckCommandOptions, check } from '../../scripts/commands/check.ts';
import type { CommandResult } from '../../scripts/commands/command-result.ts';
import { workPool } from '../../scripts/commands/work-pool.ts';
import { DEFAULT_TARGETS } from '../../scripts/model/target.ts';
import { department, law, power, supportingRule, unit } from '../support/office-files.ts';
import { docxText, squeeze } from './printed-text.ts';

const GOOD = '收发室';
const BAD = '坏账科';

/** A unit without a fault, and one with five: an unknown key, a missing one, a broken link, a GBK file, a faulty chart. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  ...unit({ 状态: '审定', 投诉举报: '{电话: 0000-1234567}' }),
  ...department(
    '## 职能职责\n\n1. 收文。\n\n## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 文书岗 | 收文 |',
  ),
  ...law('中华人民共和国档案法', { 条数: '53' }),
  ...power({ 对应职责: '1' }),
  ...unit({ 状态: '审定' }, '', BAD),
  ...power({ 承诺时间: '3日' }, '', `${BAD}/职权/01-办公室/01-记账.md`),
  [`${BAD}/职权/01-办公室/02-对账.md`]: '---\n类别: 内部管理\n---\n\n见[记账](01-记张.md)。\n',
  [`${BAD}/职权/01-办公室/03-画图.md`]: '## 流程图\n\n```mermaid\nflowchart TD\n    甲[开始 --> 乙\n```\n',
  // 办法 in GBK.
  [`${BAD}/制度/01-办法.md`]: Uint8Array.of(0xb0, 0xec, 0xb7, 0xa8, 0x0a),
  ...supportingRule('第一条　办文。', {}, '办文制度'),
};

let folder: string;
let built: CommandResult;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibian-'));
  for (const [path, contents] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), contents);
  }
  const pool = workPool(1);
  const options = { units: [], json: true, colour: false, pool, clock: () => 0 };
  built = await build({ ...paths(), targets: DEFAULT_TARGETS, ...options }).finally(pool.close);
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

const paths = () => ({
  contentDir: join(folder, 'content'),
  diagramsDir: join(folder, 'diagrams'),
  outDir: join(folder, 'out'),
});

const checked = (options: Partial<CheckCommandOptions> = {}) =>
  check({ ...paths(), units: [], format: 'json', failOn: 'error', colour: false, ...options });

const written = async () =>
  (await readdir(join(folder, 'out'), { recursive: true })).map((path) => path.replaceAll('\\', '/'));

describe('errors of one unit', () => {
  test('make the exit code 1', async () => {
    expect(built.exitCode).toBe(1);
    expect((await checked()).exitCode).toBe(1);
  });

  test('are each reported once, at their place', async () => {
    const { findings } = JSON.parse((await checked()).output);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual(
      expect.arrayContaining([
        `${BAD}/制度/01-办法.md:1`,
        `${BAD}/职权/01-办公室/01-记账.md:7`,
        `${BAD}/职权/01-办公室/02-对账.md:5`,
        `${BAD}/职权/01-办公室/03-画图.md:5`,
      ]),
    );
    expect(errors.some(({ hint }: { hint: string }) => hint.includes('承诺时限'))).toBe(true);
    expect(errors.every(({ file }: { file: string }) => file.startsWith(BAD))).toBe(true);
  });

  test('do not stop another unit', async () => {
    const files = await written();
    for (const edition of ['内部版', '公开版']) {
      for (const ending of ['pdf', 'docx']) {
        const isBook = (path: string) =>
          path.startsWith(`${GOOD}/${edition}/`) && path.endsWith(`.${ending}`);
        expect(files.filter(isBook), `${edition} ${ending}`).toHaveLength(1);
      }
    }
    expect(files.filter((path) => path.startsWith(`data/示范县${GOOD}-`))).not.toEqual([]);
  });

  test('keep its public books and data back; the site says that it is not published yet', async () => {
    const files = await written();
    expect(files.filter((path) => path.startsWith(`${BAD}/公开版`))).toEqual([]);
    expect(files.filter((path) => path.startsWith(`data/示范县${BAD}`))).toEqual([]);
    const pages = files.filter((path) => path.startsWith('site/') && path.endsWith('.html'));
    const texts = await Promise.all(pages.map((page) => readFile(join(folder, 'out', page), 'utf8')));
    expect(texts.some((text) => text.includes('本单位内容待发布'))).toBe(true);
    expect(texts.filter((text) => text.includes('记账'))).toEqual([]);
  });

  test('are stamped on its internal edition, which has a page for a file that cannot be read', async () => {
    const { counts } = JSON.parse((await checked()).output);
    const path = (await written()).find(
      (file) => file.startsWith(`${BAD}/内部版/`) && file.endsWith('.docx'),
    );
    const contents = await readFile(join(folder, 'out', path ?? ''));
    expect(squeeze(docxText(contents))).toContain('01-办法.md');
    expect(squeeze(docxText(contents))).toMatch(/GBK|编码/);
    expect(squeeze(await wordParts(contents))).toContain(`草案（有${counts.error}处错误未改）`);
  });
});

describe('findings for machines', () => {
  test('have the form that other programs rely on', async () => {
    const report = JSON.parse((await checked()).output);
    expect(Object.keys(report)).toEqual(['version', 'findings', 'silenced', 'counts']);
    expect(report.version).toBe(1);
    expect(Object.keys(report.counts)).toEqual(['error', 'warning', 'notice']);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual([
        'ruleId',
        'severity',
        'file',
        'line',
        'column',
        'message',
        'hint',
      ]);
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.column).toBeGreaterThan(0);
    }
    const count = (severity: string) =>
      report.findings.filter((finding: { severity: string }) => finding.severity === severity).length;
    expect(report.counts).toEqual({
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
    });
  });

  test('of a build add outputs and stages', async () => {
    const report = JSON.parse(built.output);
    expect(Object.keys(report)).toEqual(['version', 'findings', 'silenced', 'counts', 'outputs', 'stages']);
    const files = await written();
    expect(report.outputs.every(({ path }: { path: string }) => files.includes(path))).toBe(true);
  });

  test('--fail-on warning fails on a warning, and reports everything first', async () => {
    const strict = await checked({ units: [GOOD], failOn: 'warning' });
    expect((await checked({ units: [GOOD] })).exitCode).toBe(0);
    expect(strict.exitCode).toBe(JSON.parse(strict.output).counts.warning > 0 ? 1 : 0);
  });
});

test('a unit that does not exist is wrong usage', async () => {
  await expect(checked({ units: ['没有的单位'] })).rejects.toMatchObject({ kind: 'usage' });
});

test('a content folder that does not exist is a matter of the machine', async () => {
  await expect(checked({ contentDir: join(folder, '没有') })).rejects.toMatchObject({ kind: 'environment' });
});

async function wordParts(contents: Uint8Array): Promise<string> {
  const { strFromU8, unzipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(contents)).filter(([name]) =>
    /^word\/(?:header|footer|document)/.test(name),
  );
  return parts.map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');
}
