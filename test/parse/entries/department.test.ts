import { describe, expect, test } from 'vitest';
import { parseSource } from '../parse-source.ts';

const department = (body: string, fields = '') => parseSource('department', `---\n${fields}\n---\n${body}`);

describe('a department', () => {
  test('is called like its folder unless it says otherwise', async () => {
    expect((await department('')).entry).toMatchObject({
      name: '办公室',
      slug: '办公室',
      folder: '01-办公室',
    });
    const { entry } = await department('', '名称: 综合科\n负责岗位: 科长\n联系电话: 0000-1\n办公地点: 二楼');
    expect(entry).toMatchObject({ name: '综合科', leadingPost: '科长', phone: '0000-1', office: '二楼' });
  });
});

describe('its posts under short names', () => {
  test('are known by a short name as well', async () => {
    const { entry } = await department(
      '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 便民服务窗口岗（以下简称窗口岗） | 收件 |\n| 会计岗（兼） | 记账 |\n',
    );
    expect(entry?.posts.map(({ name }) => name)).toEqual(['便民服务窗口岗', '窗口岗', '会计岗（兼）']);
  });
});

describe('its duties', () => {
  const numbers = async (body: string) => {
    const { entry, findings } = await department(`## 职能职责\n\n${body}\n`);
    expect(findings).toEqual([]);
    return entry?.duties.map(({ number, marker, text }) => `${number} ${marker} ${text}`);
  };

  test.each([
    ['1. 收文。\n2. 发文。', ['1 1. 收文。', '2 2. 发文。']],
    ['1、收文。\n2、发文。', ['1 1、 收文。', '2 2、 发文。']],
    ['（一）收文。\n（二）发文。', ['1 （一） 收文。', '2 （二） 发文。']],
    ['- 收文。\n- 发文。', ['1 1. 收文。', '2 2. 发文。']],
    ['一、收文。\n（一）登记。\n二、发文。', ['1 一、 收文。\n（一）登记。', '2 二、 发文。']],
    ['本科室的职责：\n\n1、收文。', ['1 1、 收文。']],
  ])('are numbered as typed: %s', async (body, expected) => {
    expect(await numbers(body)).toEqual(expected);
  });

  test('have one number each', async () => {
    const { diagnostics, findings } = await department('## 职能职责\n\n1、收文。\n\n1、发文。\n');
    expect(findings).toContain('8:1 职责的序号“1、”重复，第 6 行已经用过。');
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('duty-number-is-unique');
  });
});

describe('its posts', () => {
  test('come from the table of 责任体系', async () => {
    const { entry, findings } = await department(
      '## 责任体系\n\n| 岗位 | 职责 | 代岗 |\n| --- | --- | --- |\n| 主任 | 全面 | 文书岗 |\n| 文书岗 | 收文 | — |\n',
    );
    expect(findings).toEqual([]);
    expect(entry?.posts).toMatchObject([
      { name: '主任', place: { line: 8, column: 3 } },
      { name: '文书岗', place: { line: 9, column: 3 } },
    ]);
  });

  test('cannot be told from a table without them', async () => {
    const { findings } = await department('## 责任体系\n\n| 姓名 | 职责 |\n| --- | --- |\n| 甲 | 全面 |\n');
    expect(findings).toEqual(['6:1 责任体系表缺少“岗位”列。']);
  });
});

test('its legal bases are the items under 权力行使依据, citations or not', async () => {
  const { entry } = await department(
    '## 权力行使依据\n\n主要依据如下：\n\n1. 《档案法》第十条\n2. 县委有关规定\n\n## 其他\n\n无。\n',
  );
  expect(entry?.legalBases.map(({ text, citations }) => `${text} ${citations.length}`)).toEqual([
    '《档案法》第十条 1',
    '县委有关规定 0',
  ]);
  expect(entry?.legalBases[0]?.citations[0]?.place).toMatchObject({ line: 8, column: 4 });
  expect(entry?.legalBasisBlocks.length).toBeGreaterThan(1);
  expect(entry?.otherSections.map(({ title }) => title)).toEqual(['其他']);
});
