import { describe, expect, test } from 'vitest';
import { found, outline, read } from './read-prose.ts';

describe('the lines of a paragraph', () => {
  test('join without a space beside Chinese and with one between Latin words', () => {
    expect(outline('收文由\n办公室 OA\nsystem 登记，共 3\n份')).toEqual([
      '1:1 paragraph 1:1 收文由 2:1 办公室 OA  3:1 system 登记，共 3 4:1 份',
    ]);
  });

  test('break where two spaces or a backslash end a line', () => {
    expect(outline('甲  \n乙\\\n丙')).toEqual(['1:1 paragraph 1:1 甲 break 2:1 乙 break 3:1 丙']);
  });

  test('keep exact places beside characters outside the basic plane', () => {
    expect(outline('𠮷𠮷**甲**乙')).toEqual(['1:1 paragraph 1:1 𠮷𠮷 strong(1:5 甲) 1:8 乙']);
  });

  test('count lines from where the body begins', () => {
    const { value } = read('甲');
    expect(value.blocks[0]?.place).toEqual({
      file: '收发室/职权/01-办公室/01-收文办理.md',
      line: 1,
      column: 1,
    });
  });
});

describe('pasted text', () => {
  test('is no code for its indents, and each indented line begins a paragraph', () => {
    expect(outline('　　甲\n　　乙\n    丙\n\t丁\n\n    戊')).toEqual([
      '1:3 paragraph 1:3 甲',
      '2:3 paragraph 2:3 乙',
      '3:5 paragraph 3:5 丙',
      '4:2 paragraph 4:2 丁',
      '6:5 paragraph 6:5 戊',
    ]);
  });

  test('keeps the indented lines of a list item together', () => {
    expect(outline('- 材料齐全的，\n    当场受理')).toEqual([
      '1:1 list',
      '  1:1 item',
      '    1:3 paragraph 1:3 材料齐全的， 2:5 当场受理',
    ]);
  });

  test('begins a paragraph at the bullets of a word processor', () => {
    expect(outline('● 甲\n● 乙')).toEqual(['1:1 paragraph 1:1 ● 甲', '2:1 paragraph 2:1 ● 乙']);
  });

  test('begins a paragraph at 注 and 附件', () => {
    expect(outline('甲\n附件：1.登记簿\n附件2\n注：乙')).toEqual([
      '1:1 paragraph 1:1 甲',
      '2:1 paragraph 2:1 附件：1.登记簿',
      '3:1 paragraph 3:1 附件2',
      '4:1 paragraph 4:1 注：乙',
    ]);
  });

  test('has separators below text, not headings', () => {
    expect(outline('甲\n---\n乙\n===\n丙')).toEqual([
      '1:1 paragraph 1:1 甲',
      '2:1 separator',
      '3:1 paragraph 3:1 乙',
      '4:1 separator',
      '5:1 paragraph 5:1 丙',
    ]);
  });

  test.each([
    '长5*3*2米',
    '电话138****1234、139****5678',
    '张*、李*、王*到场',
    '姓名：____，电话：____。',
    '3~5日内，6~7日内',
    '负责人:张 电话:0739 同意:4',
    '名称::内容',
    '<3个工作日',
    '[注]: 本表由办公室提供',
    '[x] 已办',
    'a_b_c',
  ])('%s stays as typed', (text) => {
    expect(outline(text)).toEqual([`1:1 paragraph 1:1 ${text}`]);
    expect(found(text)).toEqual([]);
  });

  test('is still stressed where it means to be', () => {
    expect(outline('**时限：**五日，*须*遵守“**本制度**”')).toEqual([
      '1:1 paragraph strong(1:3 时限：) 1:8 五日， emphasis(1:12 须) 1:14 遵守“ strong(1:19 本制度) 1:24 ”',
    ]);
  });
});

describe('headings', () => {
  test('cut the text into sections at ##', () => {
    const { preamble, sections } = read('说明\n## 办理程序\n甲\n### 细则\n乙\n## 备注').value;
    expect(preamble).toHaveLength(1);
    expect(sections.map(({ title, place, blocks }) => [title, place.line, blocks.length])).toEqual([
      ['办理程序', 2, 3],
      ['备注', 6, 0],
    ]);
  });

  test('may lack the space, which is reported', () => {
    expect(outline('甲\n##备注\n乙')).toEqual([
      '1:1 paragraph 1:1 甲',
      '2:1 ## 2:3 备注',
      '3:1 paragraph 3:1 乙',
    ]);
    expect(found('##备注')).toEqual([
      '1:1 warning heading-has-space “##”后面没有半角空格，其他编辑器不会把这一行当作标题。',
    ]);
    expect(outline('＃＃　备注')).toEqual(['1:1 ## 1:4 备注']);
  });

  test('#1楼 and #标签 are no headings', () => {
    expect(outline('#1楼')).toEqual(['1:1 paragraph 1:1 #1楼']);
  });

  test('may begin with one sign below the title, and go on from there', () => {
    const text = '# 第一章 总则\n甲\n# 第二章 附则\n## 第一节 乙\n#### 丙';
    expect(outline(text).filter((line) => line.includes('#'))).toEqual([
      '1:1 ## [chapter 1 第一章 level 1] 1:7 总则',
      '3:1 ## [chapter 2 第二章 level 1] 3:7 附则',
      '4:1 ### [section 1 第一节 level 2] 4:8 乙',
      '5:1 ##### 5:6 丙',
    ]);
    expect(found(text)).toEqual(['5:1 warning heading-levels-step 标题从 2 个“#”跳到了 4 个“#”。']);
  });

  test('are expected to step down one by one from ##', () => {
    expect(found('# 甲\n## 乙\n#### 丙')).toEqual([
      '1:1 warning heading-levels-step 正文里的标题用了一个“#”，这一级是文件名称的。',
      '3:1 warning heading-levels-step 标题从 2 个“#”跳到了 4 个“#”。',
    ]);
  });
});

describe('nesting', () => {
  test.each([
    `${'> '.repeat(3000)}甲`,
    `${'- '.repeat(3000)}甲`,
    `${'**乙 '.repeat(60)}${'丙**'.repeat(60)}`,
  ])('too deep for any reader is reported and read as plain lines', (text) => {
    expect(read(`${text}\n第一条 丁`).value.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(found(text)).toEqual([
      '1:1 error nesting-is-shallow 列表、引用或者加粗一层套一层，超过了 40 层，整个正文先按普通文字处理。',
    ]);
  });
});
