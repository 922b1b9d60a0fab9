import { expect, test } from 'vitest';
import { loadPinyin } from '../../../scripts/render/site/search/pinyin.ts';

const { initials, compare } = loadPinyin();

test.each([
  ['信访事项受理', 'xfsxsl'],
  ['会计核算', 'kjhs'],
  ['会议', 'hy'],
  ['“三重一大”', 'szyd'],
  ['2026年版', '2026nb'],
])('the first letters of %s are %s', (text, letters) => {
  expect(initials(text)).toBe(letters);
});

test('names stand in the order of their readings, those with unknown characters last', () => {
  const names = ['𠀀', '值班', '办文', '信访', '安置', '办公', '信', '，'];
  expect(names.sort(compare)).toEqual(['安置', '办公', '办文', '信', '信访', '值班', '，', '𠀀']);
});
