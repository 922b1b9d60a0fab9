import { describe, expect, test } from 'vitest';
import { parseSource, power } from '../parse-source.ts';

const FIELDS = power().split('\n').slice(1, -2).join('\n');

describe('the lines around the fields', () => {
  test('are three hyphens each', async () => {
    const { findings, entry } = await parseSource('power', `---\n${FIELDS}\n---\n`);
    expect(findings).toEqual([]);
    expect(entry?.code).toBe('SF-001');
  });

  test.each([
    ['blank lines before the first', `\n\n---\n${FIELDS}\n---\n`, []],
    ['spaces behind them', `---  \n${FIELDS}\n--- \n`, []],
    ['dashes instead', `———\n${FIELDS}\n---\n`, ['1:1 字段开始的一行写成了“———”。']],
    ['too many hyphens', `---\n${FIELDS}\n-----\n`, ['7:1 字段结束的一行写成了“-----”。']],
    ['text behind the first', `---说明\n${FIELDS}\n---\n`, ['1:1 “---”后面不能写“说明”。']],
    ['the name of YAML behind the first', `---yaml\n${FIELDS}\n---\n`, ['1:1 “---”后面不能写“yaml”。']],
    ['text behind the second', `---\n${FIELDS}\n---## 备注\n`, ['7:1 字段结束的“---”后面不能写“## 备注”。']],
    ['no first line', `${FIELDS}\n---\n`, ['1:1 字段前面缺少一行“---”。']],
    ['no second line, then text', `---\n${FIELDS}\n\n正文。\n`, ['6:1 字段没有结束：这一行后面缺少“---”。']],
    [
      'no second line, then a heading',
      `---\n${FIELDS}\n## 备注\n`,
      ['6:1 字段没有结束：这一行后面缺少“---”。'],
    ],
    [
      'no second line, then a rule',
      `---\n${FIELDS}\n\n## 备注\n\n---\n`,
      ['6:1 字段没有结束：这一行后面缺少“---”。'],
    ],
  ])('are understood with %s, and the fields are read', async (_, text, expected) => {
    const { findings, entry } = await parseSource('power', text);
    expect(findings).toEqual(expected);
    expect(entry).toMatchObject({ code: 'SF-001', responsiblePost: '办公室主任' });
  });

  test('leave the text behind them its places', async () => {
    const { entry } = await parseSource('power', `---\n${FIELDS}\n---## 备注\n`);
    expect(entry?.body.sections[0]).toMatchObject({ title: '备注', place: { line: 7 } });
  });

  test('say before which line the second one is missing', async () => {
    const { diagnostics } = await parseSource('power', `---\n${FIELDS}\n\n正文。\n`);
    expect(diagnostics[0]?.hint).toBe('请在第 7 行前另起一行，写三个半角减号“---”。');
  });

  test.each(['js', 'javascript', 'json', 'coffee'])(
    'never run what they enclose: ---%s',
    async (language) => {
      const mark = `ran-${language}`;
      const code = `globalThis['${mark}'] = true; module.exports = { 编码: 'X' }`;
      const { findings, entry } = await parseSource('power', `---${language}\n${code}\n---\n正文`);
      expect(findings[0]).toBe(`1:1 “---”后面不能写“${language}”。`);
      expect(mark in globalThis).toBe(false);
      expect(entry).toMatchObject({ code: '未填', disclosure: { scope: '不公开' } });
    },
  );

  test('are missed once, not once for each field', async () => {
    const { diagnostics, entry } = await parseSource('power', '收文由办公室登记。\n');
    expect(diagnostics.map(({ message, hint }) => message + hint)).toEqual([
      '文件开头没有用“---”围起来的字段。请在第 1 行写“---”，下面逐行写字段（至少要有“编码”“类别”“依据”“责任岗位”“公开”），再写一行“---”，然后写正文。',
    ]);
    expect(entry?.disclosure.scope).toBe('不公开');
  });

  test('are not needed where no field is required', async () => {
    const { findings, entry } = await parseSource('rule', '第一条　收文由办公室登记。\n');
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({ name: '收文制度', disclosure: { scope: '社会' } });
  });
});
