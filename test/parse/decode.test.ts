import { describe, expect, test } from 'vitest';
import { parseSource, power } from './parse-source.ts';

// “---\n名称: 收文\n---\n第一条 收文。\n” in GBK.
const GBK = Buffer.from('2d2d2d0ac3fbb3c63a20cad5cec40a2d2d2d0ab5dad2bbccf520cad5cec4a1a30a', 'hex');

describe('a file', () => {
  test('may start with a byte order mark and have Windows line ends, without moving a column', async () => {
    const text = power('类别: 行政审批', '正文');
    const plain = await parseSource('power', text);
    const windows = await parseSource('power', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(plain.findings).toEqual(['6:5 “类别”的值“行政审批”是已经取消的类别。']);
    expect(windows.findings).toEqual(plain.findings);
    expect(windows.entry).toEqual(plain.entry);
  });

  test('in GBK is refused with a way to convert it', async () => {
    const { entries, diagnostics } = await parseSource('rule', GBK);
    expect(diagnostics).toEqual([
      {
        ruleId: 'file-is-utf8',
        severity: 'error',
        place: { file: '收发室/制度/01-收文制度.md', line: 1, column: 1 },
        message: '文件是 GBK 编码，不是 UTF-8。',
        hint: expect.stringContaining('npm run check -- --fix-encoding'),
      },
    ]);
    expect(entries).toEqual([
      {
        type: 'unreadable',
        path: '收发室/制度/01-收文制度.md',
        unit: '收发室',
        role: 'rule',
        reason: '文件是 GBK 编码，不是 UTF-8。',
      },
    ]);
  });

  test('in UTF-16 is told from one in GBK', async () => {
    const { findings } = await parseSource('rule', Buffer.from('\uFEFF第一条', 'utf16le'));
    expect(findings).toEqual(['1:1 文件是 UTF-16（Unicode）编码，不是 UTF-8。']);
  });

  test('that is no text at all is said to be none', async () => {
    const { findings } = await parseSource('rule', Uint8Array.of(0x80, 0x81, 0xff, 0xff, 0xfe, 0x00));
    expect(findings).toEqual(['1:1 文件不是 UTF-8 编码的文本。']);
  });

  test('in UTF-8 with damage in the middle shows where the damage is', async () => {
    const bytes = Buffer.concat([
      Buffer.from('第一条　收文。\n第二条　登'),
      Buffer.of(0xbc),
      Buffer.from('记。'),
    ]);
    const { findings } = await parseSource('rule', bytes);
    expect(findings).toEqual(['2:6 文件从这里开始有不是 UTF-8 的内容。']);
  });
});

describe('a character that belongs in no text', () => {
  test.each([
    ['a control character', '收\u0007\u0008文', '1:2 这里有控制字符（U+0007、U+0008）。'],
    ['a replacement character', '收文\uFFFD', '1:3 这里有替换字符（�）（U+FFFD）。'],
    ['a private-use character', '\u{20000}收\uE000文', '1:3 这里有私用区字符（U+E000）。'],
    ['an invisible character', '收\u200B文', '1:2 这里有看不见的字符（U+200B）。'],
  ])('is shown at its place: %s', async (_, text, finding) => {
    const { diagnostics, findings } = await parseSource('rule', text);
    expect(findings).toEqual([finding]);
    expect(diagnostics[0]?.ruleId).toBe('file-is-utf8');
  });

  test('is counted when there are very many', async () => {
    const { findings } = await parseSource('rule', '坏\uFFFD'.repeat(30));
    expect(findings).toHaveLength(20);
    expect(findings.at(-1)).toBe('1:40 这里有替换字符（�）（U+FFFD）。本文件另有 10 处。');
  });

  test('does not reach the outputs when it is a control character', async () => {
    const { entry } = await parseSource('rule', '收\u0000文');
    expect(JSON.stringify(entry?.body.blocks)).not.toContain('\\u0000');
  });
});

test('an empty file is an entry and one finding', async () => {
  const { entries, findings } = await parseSource('power', ' \n\n');
  expect(entries.map(({ type }) => type)).toEqual(['power']);
  expect(findings).toEqual(['1:1 文件是空的。']);
});
