import { expect, test } from 'vitest';
import { addWorkingDays } from '../../scripts/check/times/working-days.ts';

test.each([
  // 2月14日 and 2月28日 are Saturdays that are worked; 2月15日 to 23日 are the Spring Festival.
  ['over the Spring Festival and two swapped Saturdays', '2026-02-10', 20, '2026-03-16'],
  ['from a holiday', '2026-10-01', 20, '2026-11-03'],
  ['to a Sunday that is worked', '2026-09-18', 1, '2026-09-20'],
  ['over the turn of the year', '2025-12-31', 2, '2026-01-05'],
  ['on the day itself', '2026-11-20', 0, '2026-11-20'],
])('counts working days %s', (_, date, count, expected) => {
  expect(addWorkingDays(date, count)).toBe(expected);
});

test('knows no year before its holidays are announced', () => {
  expect(addWorkingDays('2026-12-20', 20)).toBeUndefined();
  expect(addWorkingDays('2026-12-20', 5)).toBe('2026-12-25');
});
