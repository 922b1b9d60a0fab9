import { expect, test } from 'vitest';
import { loadPinyin } from '../../../scripts/render/site/search/pinyin.ts';
import { spokenTerms } from '../../../scripts/render/site/search/spoken-terms.ts';

const pinyin = loadPinyin();

test('a title is found by its first letters and its full reading, from any character on', () => {
  expect(spokenTerms('会计核算', [], pinyin)).toEqual([
    'kjhs',
    'kuaijihesuan',
    'jhs',
    'jihesuan',
    'hs',
    'hesuan',
  ]);
});

test('a title is found by the sound of a word that means the same', () => {
  const found = spokenTerms('最低生活保障审核', [['最低生活保障', '低保']], pinyin);
  expect(found).toContain('dibao');
  expect(found).toContain('db');
});
