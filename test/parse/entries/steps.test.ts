import { describe, expect, test } from 'vitest';
import { parseSource, power } from '../parse-source.ts';

const FIRST_ROW = 13;

/** A step table with the given cells of 步骤 and 下一步. */
const parseSteps = (...rows: readonly (readonly [string, string])[]) =>
  parseSource(
    'power',
    power('', table(rows.map(([number, next], i) => `| ${number} | 环节${i + 1} | ${next} |`))),
  );

const table = (rows: readonly string[]) =>
  ['', '## 办理程序', '', '| 步骤 | 环节 | 下一步 |', '| --- | --- | --- |', ...rows, ''].join('\n');

describe('下一步', () => {
  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'left empty leads to the next row, at last to the end',
      [
        ['1', ''],
        ['2', ''],
      ],
      ['1→2', '2→end'],
    ],
    [
      'names several steps',
      [
        ['1', '2、3'],
        ['2', '3'],
        ['3', '结束'],
      ],
      ['1→2', '1→3', '2→3', '3→end'],
    ],
    [
      'may be separated by commas',
      [
        ['1', '2, 3'],
        ['2', '3，1'],
        ['3', ''],
      ],
      ['1→2', '1→3', '2→3', '2→1', '3→end'],
    ],
    [
      'takes conditions with either colon',
      [
        ['1', '同意:2、不同意：3'],
        ['2', ''],
        ['3', ''],
      ],
      ['1 同意→2', '1 不同意→3', '2→3', '3→end'],
    ],
    [
      'ends under a condition',
      [
        ['1', '受理:2、不受理:结束'],
        ['2', ''],
      ],
      ['1 受理→2', '1 不受理→end', '2→end'],
    ],
    [
      'takes conditions with 、 in them',
      [
        ['1', '材料齐全、符合形式:2、不齐全:结束'],
        ['2', ''],
      ],
      ['1 材料齐全、符合形式→2', '1 不齐全→end', '2→end'],
    ],
    [
      'knows a step by any spelling of its number',
      [
        ['①', '步骤2'],
        ['2.', '第1步'],
        ['3a', '２'],
      ],
      ['①→2.', '2.→①', '3a→2.'],
    ],
  ])('%s', async (_, rows, expected) => {
    const { entry, findings } = await parseSteps(...rows);
    expect(findings).toEqual([]);
    const edges = entry?.steps.flatMap(({ number, next }) =>
      next.map(
        ({ condition, target }) => `${number}${condition === undefined ? '' : ` ${condition}`}→${target}`,
      ),
    );
    expect(edges).toEqual(expected);
  });

  test('that names no step is reported at its place', async () => {
    const { entry, diagnostics, findings } = await parseSteps(['1', '同意:2、不同意:9'], ['2', '结束、退件']);
    expect(findings).toEqual([
      `${FIRST_ROW}:22 “下一步”写的“9”不是表中的步骤。`,
      `${FIRST_ROW + 1}:16 “下一步”写的“退件”不是表中的步骤。`,
    ]);
    expect(diagnostics[0]).toMatchObject({
      ruleId: 'step-target-exists',
      length: 1,
      hint: '请填写步骤号（1、2）或者“结束”；有条件的写成“同意:4、不同意:7”。',
    });
    expect(entry?.steps[0]?.next).toEqual([{ condition: '同意', target: '2' }]);
  });
});

test('arrows and dashes are read as they are meant', async () => {
  const { entry, findings } = await parseSteps(['一', '同意→二，不同意 → 三'], ['二', '—'], ['三', '无']);
  expect(findings).toEqual([]);
  expect(entry?.steps.map(({ next }) => next)).toEqual([
    [
      { condition: '同意', target: '二' },
      { condition: '不同意', target: '三' },
    ],
    [{ target: 'end' }],
    [{ target: 'end' }],
  ]);
});

describe('the step table', () => {
  test('takes its columns in any order and any width', async () => {
    const body = `## 办理程序

| 时 限 | 步骤 | 备注 | 承办岗位 | 环节 | 办理内容 |
| --- | --- | --- | --- | --- | --- |
| 20 个工作日 | 1 | 急 | 文书岗 | 登记 | 逐件<br>登记 |
| — |  |  |  | 归档 |  |
`;
    const { entry, findings } = await parseSource('power', power('', body));
    expect(findings).toEqual([]);
    expect(entry?.steps).toMatchObject([
      {
        number: '1',
        name: '登记',
        post: '文书岗',
        action: '逐件\n登记',
        limit: { type: 'span', amount: 20, unit: 'working-day' },
      },
      { number: '2', name: '归档' },
    ]);
    expect(entry?.steps[1]).not.toHaveProperty('limit');
    expect(entry?.steps[0]?.places.get('承办岗位')).toMatchObject({ line: 12, column: 21 });
  });

  test('without a column that it needs is reported', async () => {
    const { entry, diagnostics, findings } = await parseSource(
      'power',
      power('', '## 办理程序\n\n| 序号 | 事项 | 岗位 |\n| --- | --- | --- |\n| 1 | 登记 | 甲 |\n'),
    );
    expect(findings).toEqual(['10:1 办理程序表缺少“步骤”“环节”列。']);
    expect(diagnostics[0]).toMatchObject({
      ruleId: 'table-has-columns',
      severity: 'error',
      hint: '请在表头补上。办理程序表的列有：步骤、环节、承办岗位、办理内容、时限、下一步，先后不限。',
    });
    expect(entry?.steps).toEqual([]);
    expect(entry?.procedureBlocks?.map(({ type }) => type)).toEqual(['table']);
  });

  test('with the same number twice is reported', async () => {
    const { findings, entry } = await parseSteps(['1', ''], ['①', '1']);
    expect(findings).toEqual([`${FIRST_ROW + 1}:3 步骤“①”重复，第 ${FIRST_ROW} 行已经用过。`]);
    expect(entry?.steps[1]?.next).toEqual([{ target: '1' }]);
  });
});
