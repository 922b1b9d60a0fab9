import { expect, test } from 'vitest';
import { found, outline, read } from './read-prose.ts';

test('a table keeps line breaks, escaped bars, styles and exact places', () => {
  expect(outline('| 环节 | 时限 |\n| --- | :-: |\n| **受理**<br>登记 | 3\\|5日 |\n|  | 当场 |')).toEqual([
    '1:1 table',
    '  1:3 环节 | 1:8 时限',
    '  strong(3:5 受理) break 3:13 登记 | 3:18 3|5日',
    '   | 4:6 当场',
  ]);
});

test('a table may follow a line of text and stand in a quotation', () => {
  expect(outline('说明：\n| 甲 |\n| --- |\n| 乙 |\n\n> | 丙 |\n> | --- |\n> | 丁 |')).toEqual([
    '1:1 paragraph 1:1 说明：',
    '2:1 table',
    '  2:3 甲',
    '  4:3 乙',
    '6:1 quote',
    '  6:3 table',
    '    6:5 丙',
    '    8:5 丁',
  ]);
});

test('columns keep their alignment', () => {
  const [table] = read('| 甲 | 乙 | 丙 | 丁 |\n| --- | :-- | :-: | --: |').value.blocks;
  expect(table?.type === 'table' && table.align).toEqual([undefined, 'left', 'center', 'right']);
});

test('a short row is filled and reported', () => {
  expect(outline('| 甲 | 乙 |\n| --- | --- |\n| 丙 |')[2]).toBe('  3:3 丙 | ');
  expect(found('| 甲 | 乙 |\n| --- | --- |\n| 丙 |')).toEqual([
    '3:1 warning table-is-regular 这一行有 1 格，表头有 2 格，缺少的格按空白处理。',
  ]);
});

test('cells too many are kept in the last cell and reported', () => {
  expect(outline('| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 | 戊 | 己 |')[2]).toBe(
    '  3:3 丙 | 3:7 丁 break 3:11 戊 break 3:15 己',
  );
  expect(found('| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 | 戊 |')).toEqual([
    '3:1 error table-is-regular 这一行有 3 格，表头只有 2 格，多出的文字并入了最后一格。',
  ]);
});

test('text right below a table is no row of it', () => {
  expect(outline('| 甲 |\n| --- |\n| 乙 |\n以原件为准。')).toEqual([
    '1:1 table',
    '  1:3 甲',
    '  3:3 乙',
    '4:1 paragraph 4:1 以原件为准。',
  ]);
  expect(found('| 甲 |\n| --- |\n| 乙 |\n以原件为准。')).toEqual([
    '4:1 warning table-is-regular 这一行紧接着表格，又没有竖线，按表格后面的正文处理。',
  ]);
});

test.each([
  ['| 甲 | 乙 |\n| 丙 | 丁 |', '表头下面没有“| --- | --- |”这样的分隔行，这些文字没有成为表格。'],
  ['| 甲 | 乙 |\n| --- |\n| 丙 | 丁 |', '表头的格数与分隔行的格数不同，这些文字没有成为表格。'],
  ['｜甲｜乙｜\n｜---｜---｜', '表头下面没有“| --- | --- |”这样的分隔行，这些文字没有成为表格。'],
])('what was meant as a table and is none is reported: %j', (text, message) => {
  expect(found(text)).toEqual([`1:1 error table-is-regular ${message}`]);
});
