import { expect, test } from 'vitest';
import { beginningsOf } from '../../scripts/check/patterns/pattern-beginnings.ts';
import { indexPatterns } from '../../scripts/check/patterns/pattern-index.ts';

test.each([
  ['先审批后受理', '先审'],
  ['[甲乙]方', '甲方 乙方'],
  ['由(?:投标人|供应商)编制', '由投 由供'],
  ['不(?:得)?[少低]于', '不得 不少 不低'],
  ['的?人员', '的人 人员'],
  ['由[^，]{0,4}审批', '由'],
  ['(?<=听证[^。]{0,4})由(?!他)本人', '由本'],
  ['(?<!(?:经(?:批准)|特殊))离开', '离开'],
  ['[一二]+份', '一 二'],
])('matches of %s begin with %s', (source, beginnings) => {
  expect(beginningsOf(source).join(' ')).toBe(beginnings);
});

test('what a search of each pattern finds is found, and told from left to right', () => {
  const search = indexPatterns<string>([
    ['不(?:得)?[少低]于', 'bound'],
    ['由(?:本人|他人)代', 'proxy'],
    ['(?:电影|门)卷', 'ticket'],
  ]);
  expect(search('门卷由他人代领，不少于两张')).toEqual([
    { index: 0, text: '门卷', value: 'ticket' },
    { index: 2, text: '由他人代', value: 'proxy' },
    { index: 8, text: '不少于', value: 'bound' },
  ]);
  expect(search('门票由他人领')).toEqual([]);
});
