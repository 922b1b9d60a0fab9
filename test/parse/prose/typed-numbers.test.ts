import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../../scripts/parse/prose/typed-number.ts';
import { outline } from './read-prose.ts';

const kind = (line: string) => {
  const number = typedNumber(line);
  return number && `${number.style} ${number.value} ${number.text}|${line.slice(number.length)}`;
};

describe('a line begins with a typed number', () => {
  test.each([
    ['第一部分　行政职权', 'part 1 第一部分|行政职权'],
    ['第二编　分则', 'part 2 第二编|分则'],
    ['第一章　总则', 'chapter 1 第一章|总则'],
    ['第一章总则', 'chapter 1 第一章|总则'],
    ['第三节 监督', 'section 3 第三节|监督'],
    ['第一条　为了规范', 'article 1 第一条|为了规范'],
    ['第一条为了规范', 'article 1 第一条|为了规范'],
    ['第十条之一　本办法', 'article 10 第十条之一|本办法'],
    ['第 12 条 本办法', 'article 12 第 12 条|本办法'],
    ['第三条', 'article 3 第三条|'],
    ['第三条及时办理来文', 'article 3 第三条|及时办理来文'],
    ['第四条与会人员应当签到', 'article 4 第四条|与会人员应当签到'],
    ['一、总则', 'chinese 1 一、|总则'],
    ['十二、附则', 'chinese 12 十二、|附则'],
    ['一、一次性告知', 'chinese 1 一、|一次性告知'],
    ['（一）受理', 'chinese-bracketed 1 （一）|受理'],
    ['(三) 办结', 'chinese-bracketed 3 (三)|办结'],
    ['（三）项目管理', 'chinese-bracketed 3 （三）|项目管理'],
    ['㈡办结', 'chinese-bracketed 2 ㈡|办结'],
    ['1.受理', 'arabic 1 1.|受理'],
    ['1、受理', 'arabic 1 1、|受理'],
    ['１．受理', 'arabic 1 １．|受理'],
    ['⒊受理', 'arabic 3 ⒊|受理'],
    ['1.2026年预算', 'arabic 1 1.|2026年预算'],
    ['2.12345热线交办件', 'arabic 2 2.|12345热线交办件'],
    ['1、2026年预算', 'arabic 1 1、|2026年预算'],
    ['（1）身份证', 'arabic-bracketed 1 （1）|身份证'],
    ['2)户口本', 'arabic-bracketed 2 2)|户口本'],
    ['①原件', 'circled 1 ①|原件'],
    ['㉑复印件', 'circled 21 ㉑|复印件'],
    ['⑵复印件', 'small-bracketed 2 ⑵|复印件'],
  ])('%s', (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  test.each([
    '2026年11月20日施行',
    '2026.11.20',
    '3.5万元以上',
    '3．5万元',
    '10.1放假',
    '1.2.3 版本',
    '第三条第二款规定的期限',
    '第三条 第二款规定的期限',
    '第三条规定的期限',
    '第三条的规定',
    '第三条、第五条所列情形',
    '第三条和第五条',
    '第三条至第五条',
    '第三条所称机关',
    '第二章规定的处罚，由办公室决定。',
    '第一部分资金由县财政承担，其余由乡镇承担。',
    '一、二、三等奖各一名',
    '1、2号窗口受理',
    '（一）、（三）项所列材料',
    '（二）项规定的情形',
    '（一）（二）项所列材料',
    '①、②项材料',
    '一般规定',
    '十分重要',
    '第一，提高认识',
  ])('%s is ordinary text', (line) => {
    expect(kind(line)).toBeUndefined();
  });
});

describe('typed numbers in a text', () => {
  test('begin paragraphs without blank lines, and rank by their first appearance', () => {
    expect(
      outline(`第一章　总则
第一条　为了规范收文，
制定本制度。
（一）登记
1、编号
(1)年份
①流水号
2.拟办
（二）批办
第二条 附则`),
    ).toEqual([
      '1:1 paragraph [chapter 1 第一章 level 1] 1:5 总则',
      '2:1 paragraph [article 1 第一条 level 2] 2:5 为了规范收文， 3:1 制定本制度。',
      '4:1 paragraph [chinese-bracketed 1 （一） level 3] 4:4 登记',
      '5:1 paragraph [arabic 1 1、 level 4] 5:3 编号',
      '6:1 paragraph [arabic-bracketed 1 (1) level 5] 6:4 年份',
      '7:1 paragraph [circled 1 ① level 6] 7:2 流水号',
      '8:1 paragraph [arabic 2 2. level 4] 8:3 拟办',
      '9:1 paragraph [chinese-bracketed 2 （二） level 3] 9:4 批办',
      '10:1 paragraph [article 2 第二条 level 2] 10:5 附则',
    ]);
  });

  test('rank a chapter above the articles that came before it', () => {
    expect(outline('第一条 甲\n（一）乙\n第二章 丙\n第二条 丁')).toEqual([
      '1:1 paragraph [article 1 第一条 level 2] 1:5 甲',
      '2:1 paragraph [chinese-bracketed 1 （一） level 3] 2:4 乙',
      '3:1 paragraph [chapter 2 第二章 level 1] 3:5 丙',
      '4:1 paragraph [article 2 第二条 level 2] 4:5 丁',
    ]);
  });

  test('may start at any level', () => {
    expect(outline('1、甲\n（1）乙')).toEqual([
      '1:1 paragraph [arabic 1 1、 level 1] 1:3 甲',
      '2:1 paragraph [arabic-bracketed 1 （1） level 2] 2:4 乙',
    ]);
  });

  test('are found in bold type, in headings, behind indents and behind `\\.`', () => {
    expect(outline('**第一条** 甲\n**（一）乙**\n　　二、丙\n1\\. 丁\n\n## 三、戊')).toEqual([
      '1:1 paragraph [article 1 第一条 level 1] 1:9 甲',
      '2:1 paragraph [chinese-bracketed 1 （一） level 2] strong(2:6 乙)',
      '3:3 paragraph [chinese 2 二、 level 3] 3:5 丙',
      '4:1 paragraph [arabic 1 1. level 4] 4:4 丁',
      '6:1 ## [chinese 3 三、 level 3] 6:6 戊',
    ]);
  });

  test('end a list, a quotation and a table that stand right above', () => {
    expect(outline('- 甲\n（一）乙\n> 丙\n（二）丁\n\n| 戊 |\n| --- |\n| 己 |\n（三）庚')).toEqual([
      '1:1 list',
      '  1:1 item',
      '    1:3 paragraph 1:3 甲',
      '2:1 paragraph [chinese-bracketed 1 （一） level 1] 2:4 乙',
      '3:1 quote',
      '  3:3 paragraph 3:3 丙',
      '4:1 paragraph [chinese-bracketed 2 （二） level 1] 4:4 丁',
      '6:1 table',
      '  6:3 戊',
      '  8:3 己',
      '9:1 paragraph [chinese-bracketed 3 （三） level 1] 9:4 庚',
    ]);
  });

  test('stay in a quotation or a list item where they are written in it', () => {
    expect(outline('> 第一条 甲\n> 第二条 乙\n\n- 丙\n  （一）丁')).toEqual([
      '1:1 quote',
      '  1:3 paragraph [article 1 第一条 level 1] 1:7 甲',
      '  2:3 paragraph [article 2 第二条 level 1] 2:7 乙',
      '4:1 list',
      '  4:1 item',
      '    4:3 paragraph 4:3 丙',
      '    5:3 paragraph [chinese-bracketed 1 （一） level 2] 5:6 丁',
    ]);
  });
});

describe('Markdown ordered lists', () => {
  test('are counted where they count from one', () => {
    expect(outline('1. 甲\n2. 乙').filter((line) => line.includes('list'))).toEqual(['1:1 list from 1']);
  });

  test('are counted where every item has the same number', () => {
    expect(outline('1. 甲\n1. 乙\n1. 丙').filter((line) => line.includes('list'))).toEqual([
      '1:1 list from 1',
    ]);
  });

  test('are typed numbers where they leave the sequence', () => {
    expect(outline('1. 甲\n2. 乙\n5. 丙')).toEqual([
      '1:1 paragraph [arabic 1 1. level 1] 1:4 甲',
      '2:1 paragraph [arabic 2 2. level 1] 2:4 乙',
      '3:1 paragraph [arabic 5 5. level 1] 3:4 丙',
    ]);
  });

  test('are typed numbers where they go on behind other text, and rank with what stands between', () => {
    expect(outline('1. 申请\n（1）身份证\n2. 受理\n\n说明\n3. 办结')).toEqual([
      '1:1 paragraph [arabic 1 1. level 1] 1:4 申请',
      '2:1 paragraph [arabic-bracketed 1 （1） level 2] 2:4 身份证',
      '3:1 paragraph [arabic 2 2. level 1] 3:4 受理',
      '5:1 paragraph 5:1 说明',
      '6:1 paragraph [arabic 3 3. level 1] 6:4 办结',
    ]);
  });

  test('that are typed keep what is indented below them', () => {
    expect(outline('2. 甲\n\n   乙\n\n3. 丙')).toEqual([
      '1:1 paragraph [arabic 2 2. level 1] 1:4 甲',
      '3:4 paragraph 3:4 乙',
      '5:1 paragraph [arabic 3 3. level 1] 5:4 丙',
    ]);
  });
});
