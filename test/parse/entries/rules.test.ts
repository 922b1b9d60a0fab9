import { describe, expect, test } from 'vitest';
import { parseSource } from '../parse-source.ts';

describe('a supporting rule', () => {
  test('has what its fields say', async () => {
    const { entry, findings } = await parseSource(
      'rule',
      `---
名称: 《收文办理制度》
文号: 示收〔2026〕3号
制定科室: 办公室
通过日期: 2026-03-12
施行日期: 2026-04
落款: 示范县收发室
公开:
  范围: 单位内部
对应职权: SF-001、SF-002
规范性文件: 否
---
第一条　收文。
`,
    );
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({
      name: '收文办理制度',
      slug: '收文制度',
      documentNumber: '示收〔2026〕3号',
      issuedBy: '办公室',
      adoptedOn: '2026-03-12',
      effectiveOn: '2026-04',
      signature: '示范县收发室',
      disclosure: { scope: '单位内部' },
      powers: ['SF-001', 'SF-002'],
      normative: false,
    });
  });

  test.each([
    ['says nothing of it', '名称: 收文制度', '社会'],
    ['has a scope that is misspelt', '公开: {范围: 内部}', '不公开'],
    ['has fields that cannot all be read', '公幵: {范围: 单位内部}', '不公开'],
    ['has a fault elsewhere', '规范性文件: 不是\n公开: {范围: 社会}', '社会'],
  ])('that %s is disclosed accordingly', async (_, fields, scope) => {
    const { entry } = await parseSource('rule', `---\n${fields}\n---\n第一条　收文。\n`);
    expect(entry?.disclosure.scope).toBe(scope);
  });
});

describe('an assessment rule', () => {
  test('has tiers and criteria', async () => {
    const { entry, findings } = await parseSource(
      'assessment',
      `---
总分: 100
取整: 是
等级:
  - 名称: 优秀
    下限: 90
  - 名称：合格
    下限：60
    上限：89.5
---

第一条　考核内容如下：

| 考核内容 | 分值 | 评分标准 | 备注 |
| --- | --- | --- | --- |
| 收文 | 60分 | 逾期扣5分 | 无 |
| 发文 | 40 |  |  |
`,
    );
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({
      total: 100,
      scoreUnit: '分',
      wholeNumbers: true,
      tiers: [
        { name: '优秀', min: 90 },
        { name: '合格', min: 60, max: 89.5 },
      ],
      criteria: [
        { number: '1', content: '收文', score: 60, standard: '逾期扣5分' },
        { number: '2', content: '发文', score: 40 },
      ],
    });
  });

  test('needs scores that are numbers', async () => {
    const { findings, entry } = await parseSource(
      'assessment',
      '| 序号 | 考核内容 | 分值 |\n| --- | --- | --- |\n| 1 | 收文 | 若干 |\n',
    );
    expect(findings).toEqual(['3:12 分值“若干”不是数。']);
    expect(entry?.criteria).toMatchObject([{ number: '1', content: '收文' }]);
  });

  test('a row of sums is no criterion', async () => {
    const table =
      '| 序号 | 考核内容 | 分值 |\n| --- | --- | --- |\n| 1 | 收文 | 100 |\n|  | 合　计 | 100 |\n';
    const { entry } = await parseSource('assessment', `总分见下表：\n\n${table}`);
    expect(entry?.criteria).toMatchObject([{ number: '1', content: '收文', score: 100 }]);
    expect(entry?.criteria).toHaveLength(1);
  });

  test('may hold other tables', async () => {
    const { findings, entry } = await parseSource(
      'assessment',
      '| 序号 | 科室 |\n| --- | --- |\n| 1 | 办公室 |\n',
    );
    expect(findings).toEqual([]);
    expect(entry?.criteria).toEqual([]);
  });
});
