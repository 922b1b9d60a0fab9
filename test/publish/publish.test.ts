import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approve } from '../../scripts/commands/approve.ts';
import { type PublishOptions, publish } from '../../scripts/commands/publish.ts';
import { readAllEditions } from '../../scripts/editions/edition-store.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { compile } from '../../scripts/pipeline/content.ts';
import { produce } from '../../scripts/pipeline.ts';
import { read } from '../../scripts/read/read.ts';
import { writeOut } from '../../scripts/write/write-out.ts';
import { department, law, type OfficeFiles, power, unit } from '../support/office-files.ts';

const SECOND = '收发室/职权/01-办公室/02-发文办理.md';
const STEPS = `## 办理程序

| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |
| --- | --- | --- | --- | --- | --- |
| 1 | 登记 | 文书岗 | 逐件登记 | 1个工作日 | 2 |
| 2 | 办结 | 文书岗 | 归档 | 1个工作日 | 结束 |`;
const OFFICE: OfficeFiles = {
  ...unit({ 版次: '2026年版', 投诉举报: '{电话: [0000-1234567]}' }),
  ...department('## 职能职责\n\n1. 办理收文。'),
  ...law('中华人民共和国档案法', {}, '## 第十条\n\n保管档案。'),
  ...power({ 对应职责: '1', 法定时限: '5个工作日', 收费: '不收费' }, STEPS),
  ...power({ 编码: 'SFS-QT-002', 对应职责: '1', 收费: '不收费' }, '', SECOND),
};

let root: string;
const at = (...parts: readonly string[]) => join(root, ...parts);
const folders = () => ({ contentDir: at('content'), diagramsDir: at('diagrams') });
const options = (more: Partial<PublishOptions> = {}): PublishOptions => ({
  ...folders(),
  outDir: at('out'),
  editionsDir: at('editions'),
  destination: at('server'),
  dryRun: false,
  allowUnapproved: false,
  colour: false,
  ...more,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huibian-publish-'));
  for (const [path, text] of Object.entries(OFFICE)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(at('content', path)), { recursive: true });
  writeFileSync(at('content', path), text);
}

async function buildSite(): Promise<void> {
  const compiled = await compile(await read(folders()));
  const { units } = compiled.compilation;
  const editions = await readAllEditions(at('editions'), units);
  const targets = new Set(['site', 'data'] as const);
  const made = await produce(compiled, { targets, units, fonts: await bundledFonts(), editions });
  await writeOut(at('out'), made.value);
}

const approveNow = (edition = '2026年版') =>
  approve({
    ...folders(),
    editionsDir: at('editions'),
    units: [],
    edition,
    approvedOn: '2026-11-20',
    opinion: '示司审〔2026〕3号',
    colour: false,
  });

const page = (name: string) => at('server', '收发室', '办公室', `${name}.html`);

describe('npm run publish', () => {
  test('refuses what was not approved, unless it is told to', async () => {
    await buildSite();
    const refused = await publish(options());
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('“示范县收发室”的公开内容未经审定');
    expect(existsSync(at('server'))).toBe(false);
    expect((await publish(options({ allowUnapproved: true }))).exitCode).toBe(0);
    expect(existsSync(page('收文办理'))).toBe(true);
  });

  test('copies what changed, removes what was withdrawn, and leaves other files alone', async () => {
    await buildSite();
    await publish(options({ allowUnapproved: true }));
    writeFileSync(at('server', 'other.html'), 'of somebody else');
    rmSync(at('content', SECOND));
    await buildSite();
    const preview = await publish(options({ allowUnapproved: true, dryRun: true }));
    expect(preview.output).toContain('收发室/办公室/发文办理.html');
    expect(existsSync(page('发文办理'))).toBe(true);
    const { output } = await publish(options({ allowUnapproved: true }));
    expect(output).toContain('有 1 个网址从此打不开');
    expect(existsSync(page('发文办理'))).toBe(false);
    expect(existsSync(page('收文办理'))).toBe(true);
    expect(readFileSync(at('server', 'other.html'), 'utf8')).toBe('of somebody else');
    expect(readFileSync(at('out', '上传清单.txt'), 'utf8')).toContain('撤下');
    // What was withdrawn may have become secret: no file at the server names it.
    expect(readFileSync(at('server', '清单.json'), 'utf8')).not.toContain('发文办理');
  });

  test('uploads what was approved; what changed since then is refused until it is built and approved', async () => {
    expect((await approveNow()).exitCode).toBe(0);
    await buildSite();
    expect((await publish(options())).output).toContain('已上传');
    write(
      SECOND,
      (OFFICE[SECOND] ?? '').replace('不收费', '{标准: 每件1元, 依据: 《中华人民共和国档案法》第十条}'),
    );
    expect((await publish(options())).output).toContain('“示范县收发室”的内容在构建以后改动过');
    await buildSite();
    expect((await publish(options())).output).toContain('未经审定');
  });

  test('refuses what has become secret since the build', async () => {
    await buildSite();
    write(
      SECOND,
      (OFFICE[SECOND] ?? '')
        .replace('范围: 社会', '范围: 不公开')
        .replace(
          '---\n',
          '---\n不公开理由: {理由: 工作秘密, 保密依据: 《中华人民共和国档案法》第十条, 审查人: 保密岗}\n',
        ),
    );
    const { exitCode, output } = await publish(options({ allowUnapproved: true }));
    expect(exitCode).toBe(1);
    expect(output).toContain('不公开事项的名称“发文办理”');
    expect(existsSync(at('server'))).toBe(false);
  });

  test('refuses a site that was changed by hand, and a folder where its files would cover others', async () => {
    await buildSite();
    mkdirSync(at('server'));
    writeFileSync(at('server', 'index.html'), 'of somebody else');
    await expect(publish(options({ allowUnapproved: true }))).rejects.toThrow('不是本工具上传的同名文件');
    writeFileSync(at('out', 'site', 'index.html'), 'by hand');
    await expect(publish(options({ allowUnapproved: true }))).rejects.toThrow('在构建以后改动过');
  });

  test('never publishes into the folder that it publishes from', async () => {
    await buildSite();
    await expect(publish(options({ destination: at('out', 'site') }))).rejects.toThrow('互相包含');
  });
});
