import { expect, test } from 'vitest';
import { indexNearNames } from '../../scripts/check/names/near-names.ts';

const find = indexNearNames(['法制股', '信访接待岗', '档案员']);
const told = (text: string) => find(text).map(({ written, meant }) => `${written}→${meant}`);

test.each([
  ['报法治股审核。', '法治股→法制股'],
  ['由信访街待岗登记。', '信访街待岗→信访接待岗'],
])('one character that sounds or looks alike: %s', (text, found) => {
  expect(told(text)).toEqual([found]);
});

test('the name itself, other words and characters that are not alike are left alone', () => {
  const right = ['报法制股审核。', '由信访调查岗登记。', '核对档案原件。', '由规划股审核。'];
  expect(right.flatMap(told)).toEqual([]);
});
