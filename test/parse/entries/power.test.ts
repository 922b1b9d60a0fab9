import { describe, expect, test } from 'vitest';
import { parseSource, power } from '../parse-source.ts';

describe('a power', () => {
  test('has what its fields say', async () => {
    const { entry, findings } = await parseSource(
      'power',
      power(`名称: 信访事项办理
编码: SF-004
类别: 其他行政权力
行使方式: 依申请
法定时限: 60日
承诺时限: 40日
承诺时限说明: 自受理之日起计算
收费: 不收费
公开:
  范围: 不公开
不公开理由:
  理由: 涉及工作秘密
  保密依据: 《中华人民共和国保守国家秘密法》第十三条
  审查人: 保密审查岗
监督:
  内部: 纪检组
  电话: 0000-1234567
配套制度: 《首问责任制度》、服务承诺制度
图式: 泳道
变更:
  - 日期: 2026年9月1日
    内容: 调整时限
    流程图修订日期: 2026-09-18`),
    );
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({
      name: '信访事项办理',
      slug: '收文办理',
      unit: '收发室',
      department: '收发室/职权/01-办公室/科室.md',
      exercise: '依申请',
      statutoryLimit: { type: 'span', amount: 60, unit: 'calendar-day', text: '60日' },
      promisedLimit: { type: 'span', amount: 40, unit: 'calendar-day', text: '40日' },
      promisedLimitReason: '自受理之日起计算',
      fee: { charged: false },
      withholding: {
        reason: '涉及工作秘密',
        basis: { citations: [{ title: '中华人民共和国保守国家秘密法', articles: [{ article: 13 }] }] },
        reviewer: '保密审查岗',
      },
      supervision: { internal: '纪检组', phone: '0000-1234567' },
      supportingRules: ['首问责任制度', '服务承诺制度'],
      layout: '泳道',
      changes: [{ date: '2026-09-01', content: '调整时限', flowchartRevisedOn: '2026-09-18' }],
    });
  });

  test('says what is charged, and by what right', async () => {
    const { entry } = await parseSource('power', power('收费:\n  标准: 每件10元\n  依据: 《价格法》第八条'));
    expect(entry?.fee).toMatchObject({
      charged: true,
      standard: '每件10元',
      basis: { text: '《价格法》第八条', place: { line: 9, column: 7 } },
    });
  });

  test('cites laws at the places where they stand', async () => {
    const { entry } = await parseSource(
      'power',
      power('依据:\n  - 《档案法》第十条\n  - 依照《信访工作条例》第二十三条'),
    );
    const citations = entry?.legalBases.flatMap((basis) => basis.citations) ?? [];
    expect(citations.map(({ title, place }) => `${place.line}:${place.column} ${title}`)).toEqual([
      '7:5 档案法',
      '8:7 信访工作条例',
    ]);
  });

  test('keeps every section: by its meaning, or as it is', async () => {
    const body = `## 一、流程图

图前的说明。

### 办理图

\`\`\`mermaid
flowchart TD
  a([开始]) --> b([结束])
\`\`\`

## 办理程序

表前的说明。

## 备注：

注。

## 常见问题

问。
`;
    const { entry } = await parseSource('power', power('', body));
    expect(entry?.charts).toMatchObject([
      { origin: 'fence', title: '办理图', place: { line: 15, column: 1 } },
    ]);
    expect(entry?.charts[0]?.graph?.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(entry?.flowchartBlocks?.map(({ type }) => type)).toEqual(['paragraph', 'heading']);
    expect(entry?.procedureBlocks?.map(({ type }) => type)).toEqual(['paragraph']);
    expect(entry?.remarks).toHaveLength(1);
    expect(entry?.otherSections.map(({ title }) => title)).toEqual(['常见问题']);
  });
});

describe('the charts that a power names', () => {
  test.each([
    ['收文办理', 'diagrams/收发室/收文办理.mmd'],
    ['收文办理.MMD', 'diagrams/收发室/收文办理.mmd'],
    ['./收文/办理.mmd', 'diagrams/收发室/收文/办理.mmd'],
    ['diagrams/收发室/收文办理.mmd', 'diagrams/收发室/收文办理.mmd'],
    ['收文\\办理', 'diagrams/收发室/收文/办理.mmd'],
  ])('lie in the folder of its unit: %s', async (name, path) => {
    const { entry, findings } = await parseSource('power', power(`流程图: ${name}`));
    expect(findings).toEqual([]);
    expect(entry?.diagramFiles).toEqual([path]);
  });

  test.each(['../别处/收文办理', '/etc/passwd', 'C:\\图\\收文', 'diagrams/别处/收文', '收文/../../别处'])(
    'are refused anywhere else: %s',
    async (name) => {
      const { entry, diagnostics, findings } = await parseSource(
        'power',
        power(`流程图: [收文办理, '${name}']`),
      );
      expect(findings).toEqual([`7:14 流程图“${name}”指向本单位的流程图文件夹以外。`]);
      expect(diagnostics[0]?.ruleId).toBe('path-stays-inside');
      expect(entry?.diagramFiles).toEqual(['diagrams/收发室/收文办理.mmd']);
    },
  );

  test('are no pictures', async () => {
    const { entry, findings } = await parseSource('power', power('流程图: 收文.png'));
    expect(findings).toEqual(['7:6 “收文.png”不是流程图文件。']);
    expect(entry?.diagramFiles).toEqual([]);
  });
});
