import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { approve } from '../../scripts/commands/approve.ts';
import { readAllEditions } from '../../scripts/editions/edition-store.ts';
import type { Approval } from '../../scripts/model/booklet.ts';
import { compile } from '../../scripts/pipeline/content.ts';
import { unitBooklet } from '../../scripts/pipeline/unit-booklet.ts';
import { read } from '../../scripts/read/read.ts';
import { department, law, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';
import { type OfficeFolder, officeFolder } from '../support/office-folder.ts';

const OFFICE: OfficeFiles = {
  ...unit({ 版次: '2026年版', 状态: '审定', 投诉举报: '{电话: 0739-1234567}' }, '为规范收发文，编制本汇编。'),
  ...department('## 职能职责\n\n1. 负责公文收发。'),
  ...power({ 对应职责: '[1]' }),
  ...supportingRule('第一条　收到公文当日登记。'),
  ...law('中华人民共和国档案法', { 条数: '53' }),
};

let office: OfficeFolder;
afterEach(() => office.remove());

const approveEdition = (edition = '2026年版') =>
  approve({
    ...office,
    ...{
      units: [],
      edition,
      approvedOn: '2026-11-21',
      meeting: '主任办公会议',
      opinion: '示司审〔2026〕3号',
    },
    colour: false,
  });

/** What the public booklet of the present content says of its approval. */
async function approvalNow(): Promise<Approval | undefined> {
  const { compilation } = await compile(await read(office));
  const editions = await readAllEditions(office.editionsDir, compilation.units);
  const [only] = compilation.units;
  return only && unitBooklet(compilation, only, 'public', { errors: 0, editions }).approval;
}

describe('npm run approve', () => {
  test('freezes the present text: the booklet then names its approval', async () => {
    office = await officeFolder(OFFICE);
    expect(await approvalNow()).toBeUndefined();
    const { exitCode, output } = await approveEdition();
    expect(exitCode).toBe(0);
    expect(output).toContain('2026年版，2026年11月21日经主任办公会议审定，审核意见：示司审〔2026〕3号');
    expect(await approvalNow()).toEqual({
      edition: '2026年版',
      approvedOn: '2026-11-21',
      meeting: '主任办公会议',
      opinion: '示司审〔2026〕3号',
    });
  });

  test.each<[string, boolean, OfficeFiles]>([
    ['a changed sentence', false, supportingRule('第一条　收到公文次日登记。')],
    ['a blank line more', true, supportingRule('\n\n第一条　收到公文当日登记。')],
    [
      'a rule of which the public sees the count alone',
      false,
      supportingRule(
        '第一条　内部事项。',
        { 公开: '{范围: 单位内部, 形式: [内网], 时间: 长期}' },
        '内务制度',
      ),
    ],
  ])('after %s, whether the public text is an approved one: %s', async (_, approved, files) => {
    office = await officeFolder(OFFICE);
    await approveEdition();
    await office.write(files);
    expect((await approvalNow()) !== undefined).toBe(approved);
  });

  test('is refused while there are errors, and names them', async () => {
    office = await officeFolder({ ...OFFICE, ...power({ 责任岗位: '' }) });
    const { exitCode, output } = await approveEdition();
    expect(exitCode).toBe(1);
    expect(output).toContain('没有保存审定版本');
    expect(output).toContain('01-收文办理.md');
  });

  test('never replaces what was approved, and takes no other name than the cover has', async () => {
    office = await officeFolder(OFFICE);
    await approveEdition();
    await expect(approveEdition()).rejects.toThrow('审定后不能覆盖');
    await expect(approveEdition('2025年版')).rejects.toThrow('与要审定的“2025年版”不一致');
    await expect(approveEdition('../别处')).rejects.toThrow('不能作为版次');
  });

  test('gives the same bytes for the same state, and notices when they were changed', async () => {
    office = await officeFolder(OFFICE);
    await approveEdition();
    const snapshot = join(office.editionsDir, '收发室', '2026年版', '快照.json');
    const first = await readFile(snapshot, 'utf8');
    await office.remove();
    office = await officeFolder(OFFICE);
    await approveEdition();
    const again = join(office.editionsDir, '收发室', '2026年版', '快照.json');
    expect(await readFile(again, 'utf8')).toBe(first);
    await writeFile(again, first.replace('当日', '次日'));
    await expect(approvalNow()).rejects.toThrow('与审定时不一致');
  });
});
