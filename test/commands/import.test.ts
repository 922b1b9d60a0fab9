import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { importOld } from '../../scripts/commands/import.ts';
import { oldWord } from '../import/old-word.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huibian-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const contentDir = () => folder;
const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const run = (source: string, unit = '示范县档案馆') => importOld({ contentDir: contentDir(), source, unit });

test('what is missing in the old booklet is asked for by the checker; the folder itself is in order', async () => {
  const { output } = await run(file('_旧汇编.docx', await oldWord()));
  expect(output).toContain('科室 1 个，职权 2 项，制度 2 项');
  const report = await check({
    contentDir: folder,
    diagramsDir: join(folder, 'diagrams'),
    units: [],
    format: 'json',
    failOn: 'error',
    colour: false,
  });
  const findings: readonly { readonly ruleId: string; readonly severity: string }[] = JSON.parse(
    report.output,
  ).findings;
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId));
  // 编码, 类别, 依据, 责任岗位 and 公开 are nowhere in the old booklet.
  expect([...errors]).toEqual(expect.arrayContaining(['front-matter-known']));
  for (const ruleId of [
    'file-is-known',
    'front-matter-readable',
    'no-raw-html',
    'table-is-regular',
    'image-has-alt',
  ])
    expect(findings.map((finding) => finding.ruleId)).not.toContain(ruleId);
});

test('a folder that exists is never touched', async () => {
  const source = file('_旧汇编.docx', await oldWord());
  await run(source);
  const path = join(folder, '示范县档案馆', '单位.md');
  writeFileSync(path, '已经改过');
  await expect(run(source)).rejects.toThrow(/已经存在，没有导入/);
  expect(readFileSync(path, 'utf8')).toBe('已经改过');
});

test.each([
  ['a document with macros', '旧汇编.docm', 'PK', /带有宏/],
  ['a file of another kind', '旧汇编.pdf', '%PDF', /不认识“.pdf”这种文件/],
  ['a broken document', '旧汇编.docx', 'PK\u0003\u0004', /已经损坏/],
])('%s is refused in words, and nothing is written', async (_, name, bytes, message) => {
  await expect(run(file(name, bytes))).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([name]);
});

test('a name that no folder can have is written with signs that it can', async () => {
  await run(file('_旧汇编.docx', await oldWord()), '../示范县:档案馆');
  expect(readdirSync(folder).sort()).toEqual(['_旧汇编.docx', '／示范县：档案馆']);
});
