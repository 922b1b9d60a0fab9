import { describe, expect, test } from 'vitest';
import { parseSource, power } from '../parse-source.ts';

/** The findings for lines that stand from line 7 on. */
const findings = async (lines: string) =>
  (await parseSource('power', power(`名称: 收文\n${lines}`))).findings;

describe('a value', () => {
  test.each([
    ['编码: 0012', { code: '0012' }],
    ['编码: 4305280002', { code: '4305280002' }],
    ['编码: 12:30', { code: '12:30' }],
    ['编码: 1e3', { code: '1e3' }],
    ['编码: "0012"', { code: '0012' }],
    ['编码: ~', { code: '~' }],
    ['承诺时限说明: 是', { promisedLimitReason: '是' }],
    ['承诺时限说明: 2018-05-15', { promisedLimitReason: '2018-05-15' }],
    ['承诺时限说明: 因为\n  需要 会商', { promisedLimitReason: '因为需要 会商' }],
  ])('stays what was typed: %s', async (line, expected) => {
    const { entry, findings } = await parseSource('power', power(line));
    expect(findings).toEqual([]);
    expect(entry).toMatchObject(expected);
  });
});

describe('what YAML cannot read', () => {
  test.each([
    ['承诺时限：20日', '8:5 “承诺时限”后面用了全角冒号“：”。'],
    ['承诺时限:20日', '8:5 “承诺时限:”后面缺少一个空格。'],
    ['承诺时限 20日', '8:1 “承诺时限 20日”不是“键: 值”的形式。'],
    ['监督:\n\t内部: 纪检组', '9:1 行首的缩进用了制表符（Tab）。'],
    ['监督:\n　　内部: 纪检组', '9:1 行首的缩进用了全角空格。'],
    ['配套制度:\n  -会议制度', '9:3 列表的“-”后面缺少一个空格。'],
    ['配套制度:\n  · 会议制度', '9:3 列表用了“·”，这里只认半角减号。'],
    ['承诺时限: 一\n承诺时限: 二', '9:1 “承诺时限”写了两次，第 8 行已经写过，以那一处为准。'],
    ['承诺时限说明: 条件: 具备', '8:9 值里有半角冒号加空格，分不清哪里是键。'],
    ['承诺时限说明: "因为', '8:9 引号或者括号没有成对。'],
    ['配套制度: [一, 二', '8:7 引号或者括号没有成对。'],
    ['承诺时限说明: @某人', '8:9 值不能以“@”开头，它有特殊含义。'],
    ['承诺时限说明: &甲 因为', '8:9 值不能以“&”开头，它有特殊含义。'],
    ['承诺时限说明: *甲', '8:9 值不能以“*”开头，它有特殊含义。'],
    ['承诺时限说明: !甲 因为', '8:9 值不能以“!”开头，它有特殊含义。'],
    ['承诺时限说明: "C:\\文件"', '8:12 双引号里的“\\”有特殊含义，这里的写法读不懂。'],
    ['承诺时限说明: 因为 #1', '8:12 “#”和它后面的文字“1”被当作注释，没有读入。'],
    ['监督:\n  内部: 甲\n   外部: 乙', '10:4 这一行的缩进与上下文不一致。'],
  ])('is explained: %s', async (lines, finding) => {
    expect(await findings(lines)).toEqual([finding]);
  });

  test('does not spoil the fields around it', async () => {
    const { entry } = await parseSource(
      'power',
      power('名称：收文\n办理条件: "没有结束\n承诺时限:20日\n法定时限: 30日'),
    );
    expect(entry).toMatchObject({
      name: '收文',
      code: 'SF-001',
      conditions: [],
      promisedLimit: { text: '20日' },
      statutoryLimit: { text: '30日' },
    });
  });

  test('is not also called missing', async () => {
    expect(await findings('编码: "没有结束')).toEqual(['7:5 引号或者括号没有成对。']);
  });

  test('keeps places right behind a space that had to be put in', async () => {
    const { entry } = await parseSource('power', power('依据:\n  -《公文处理条例》第一条'));
    expect(entry?.legalBases[0]?.place).toMatchObject({ line: 7, column: 4 });
  });

  test('is no way to exhaust the machine', async () => {
    const bomb = `配套制度: ${'['.repeat(100_000)}`;
    expect(await findings(bomb)).toHaveLength(1);
    const laughs = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const { findings: found } = await parseSource('power', power(`k0: &a0 [x]\n${laughs.join('\n')}`));
    expect(found.length).toBeGreaterThan(30);
  });
});
