import { describe, expect, test } from 'vitest';
import { parseSource, power } from '../parse-source.ts';

const HEAD = '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 防范措施 |\n| --- | --- | --- | --- |\n';

describe('the risk table', () => {
  test('numbers its rows; a level or a step may be missing', async () => {
    const rows = '| 泄露 | 登记 | 高风险 | 专人保管 |\n| 拖延 |  |  | 督办 |\n';
    const { entry, findings } = await parseSource('power', power('', `${HEAD}${rows}\n另见制度。\n`));
    expect(findings).toEqual([]);
    expect(entry?.risks).toMatchObject([
      { number: 1, name: '泄露', step: '登记', level: '高', measures: '专人保管' },
      { number: 2, name: '拖延', measures: '督办' },
    ]);
    expect(entry?.risks[1]).not.toHaveProperty('level');
    expect(entry?.riskBlocks.map(({ type }) => type)).toEqual(['paragraph']);
  });

  test('knows three levels', async () => {
    const { entry, diagnostics, findings } = await parseSource(
      'power',
      power('', `${HEAD}| 泄露 | 登记 | 特高 | 专人保管 |\n`),
    );
    expect(findings).toEqual(['12:13 风险等级“特高”不是高、中、低之一。']);
    expect(diagnostics[0]).toMatchObject({ ruleId: 'risk-level-is-known', length: 2 });
    expect(entry?.risks[0]).not.toHaveProperty('level');
  });

  test('needs the columns that make a risk', async () => {
    const { entry, findings } = await parseSource(
      'power',
      power('', '## 风险与防范\n\n| 风险 | 措施 |\n| --- | --- |\n| 泄露 | 保管 |\n'),
    );
    expect(findings).toEqual(['10:1 风险与防范表缺少“风险点”“防范措施”列。']);
    expect(entry?.riskBlocks.map(({ type }) => type)).toEqual(['table']);
  });

  test('may be text instead', async () => {
    const { entry, findings } = await parseSource('power', power('', '## 风险与防范\n\n专人保管。\n'));
    expect(findings).toEqual([]);
    expect(entry?.risks).toEqual([]);
    expect(entry?.riskBlocks).toHaveLength(1);
  });

  test('inside :::内部 stays there', async () => {
    const { entry } = await parseSource(
      'power',
      power('', `${HEAD.replace('\n\n', '\n\n:::内部\n\n')}| 泄露 | | 高 | 保管 |\n\n:::\n`),
    );
    expect(entry?.risks).toEqual([]);
    expect(entry?.riskBlocks.map(({ type }) => type)).toEqual(['internal']);
  });
});
