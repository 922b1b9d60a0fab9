import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../scripts/lib/nearest.ts';

test('the distance counts characters that are replaced, removed or added', () => {
  expect(editDistance('承诺时间', '承诺时限')).toBe(1);
  expect(editDistance('依据', '法律依据')).toBe(2);
  expect(editDistance('', '依据')).toBe(2);
  expect(editDistance('依据', '')).toBe(2);
  expect(editDistance('依据', '依据')).toBe(0);
});

test('what was meant is the nearest, if it is near enough', () => {
  const keys = ['法定时限', '承诺时限', '依据'];
  expect(nearest('承诺时间', keys)).toBe('承诺时限');
  expect(nearest('法律依据', keys)).toBe('依据');
  expect(nearest('备注', keys)).toBeUndefined();
});
