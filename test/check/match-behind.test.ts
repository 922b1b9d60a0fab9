import { expect, test } from 'vitest';
import { matchBehind } from '../../scripts/check/patterns/match-behind.ts';

const TEXT = '初审后送交；初审，三日内完成；复审两日。';

test('the first place counts where the pattern goes on right behind the word', () => {
  expect(matchBehind(TEXT, '初审', /，?(?:在)?([一二三两]日)/uy)).toEqual({
    index: 6,
    end: 11,
    groups: ['三日'],
  });
  expect(matchBehind(TEXT, '初审', /[^；]*(完成)?/uy)).toEqual({ index: 0, end: 5, groups: [''] });
});

test('nothing is found where no such word stands, or nothing that goes on so', () => {
  expect(matchBehind(TEXT, '终审', /日/uy)).toBeUndefined();
  expect(matchBehind(TEXT, '复审', /三日/uy)).toBeUndefined();
});
