import { describe, expect, test } from 'vitest';
import { found, outline } from './read-prose.ts';

describe(':::内部', () => {
  test.each([
    ':::内部\n乙\n:::',
    '::: 内部\n乙\n:::',
    '：：：内部\n乙\n：：：',
    '  :::内部\n乙\n  :::',
    '::::内部\n乙\n::::',
  ])('marks a passage: %j', (passage) => {
    const lines = outline(`甲\n${passage}\n丙`);
    expect(lines.map((line) => line.replace(/^( *)\d+:\d+ /, '$1').replace(/\d+:\d+ /, ''))).toEqual([
      'paragraph 甲',
      'internal',
      '  paragraph 乙',
      'paragraph 丙',
    ]);
    expect(found(`甲\n${passage}\n丙`)).toEqual([]);
  });

  test('ends lists, tables and quotations, and holds any block', () => {
    expect(outline('- 甲\n:::内部\n## 乙\n| 丙 |\n| --- |\n| 丁 |\n:::\n> 戊\n:::内部\n己\n:::')).toEqual([
      '1:1 list',
      '  1:1 item',
      '    1:3 paragraph 1:3 甲',
      '2:1 internal',
      '  3:1 ## 3:4 乙',
      '  4:1 table',
      '    4:3 丙',
      '    6:3 丁',
      '8:1 quote',
      '  8:3 paragraph 8:3 戊',
      '9:1 internal',
      '  10:1 paragraph 10:1 己',
    ]);
  });

  test('inside another one adds nothing to it', () => {
    expect(outline(':::内部\n甲\n:::内部\n乙\n:::\n丙\n:::\n丁')).toEqual([
      '1:1 internal',
      '  2:1 paragraph 2:1 甲',
      '  4:1 paragraph 4:1 乙',
      '  6:1 paragraph 6:1 丙',
      '8:1 paragraph 8:1 丁',
    ]);
  });

  test('may hold its text on its own line', () => {
    expect(outline(':::内部 甲 :::\n乙')).toEqual([
      '1:1 internal',
      '  1:7 paragraph 1:7 甲',
      '2:1 paragraph 2:1 乙',
    ]);
  });

  test('that is not closed reaches to the end', () => {
    expect(outline('甲\n:::内部\n乙')).toEqual([
      '1:1 paragraph 1:1 甲',
      '2:1 internal',
      '  3:1 paragraph 3:1 乙',
    ]);
    expect(found('甲\n:::内部\n乙')).toEqual([
      '2:1 error container-is-closed “:::内部”没有结束，从这里到文件末尾都按内部内容处理。',
    ]);
  });

  test('is the only container; what stands in another one is kept internal', () => {
    expect(outline(':::注意\n甲\n:::')).toEqual(['1:1 internal', '  2:1 paragraph 2:1 甲']);
    expect(found(':::注意\n甲\n:::')).toEqual([
      '1:1 error container-is-known 没有名为“注意”的标记，这一段先按内部内容处理。',
    ]);
  });

  test('is missed where only its end stands', () => {
    expect(found('甲\n:::')).toEqual(['2:1 error container-is-closed 这一行“:::”前面没有对应的“:::内部”。']);
  });

  test.each([
    '- :::内部\n  甲',
    '> :::内部\n> 甲',
    '| :::内部 |\n| --- |',
    '甲:::内部',
    '1. 甲 ::: 内部',
    '```\n:::内部\n甲\n:::\n```',
  ])('has no effect inside a line, a list, a table, a quotation or code, which is an error: %j', (text) => {
    expect(found(text)).toEqual([
      expect.stringMatching(
        /^[12]:\d error container-starts-line “:::内部”写在列表、表格、引用、代码里面或者一行的中间/,
      ),
    ]);
  });

  test('in inline code is an example, and behind a node a class of the chart', () => {
    expect(found('`:::内部`')).toEqual([]);
    expect(found('```mermaid\nflowchart TD\n甲:::内部 --> 乙\n```')).toEqual([]);
  });
});
