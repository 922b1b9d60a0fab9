import { describe, expect, test } from 'vitest';
import { overlapOf, statedRanges } from '../../scripts/check/figures/stated-ranges.ts';
import { TIER } from '../../scripts/check/figures/tier-results.ts';

/** The bounds of the only range: brackets as in mathematics. */
function boundsOf(text: string): string | undefined {
  const [range] = statedRanges(`${text}为优秀`, TIER);
  if (!range) return undefined;
  const { min, max } = range;
  return `${min?.included ? '[' : '('}${min?.value ?? ''},${max?.value ?? ''}${max?.included ? ']' : ')'}`;
}

describe('a range is read with its bounds from', () => {
  test.each([
    ['90分至95分', '[90,95]'],
    ['90—95分', '[90,95]'],
    ['90分以上', '[90,)'],
    ['90分（含）以上', '[90,)'],
    ['90分（不含）以上', '(90,)'],
    ['80分以上90分以下', '[80,90]'],
    ['80分以上90分以下（不含90分）', '[80,90)'],
    ['80分以上不足90分', '[80,90)'],
    ['80分以上、不满90分', '[80,90)'],
    ['超过3篇', '(3,)'],
    ['超过3篇不足5篇', '(3,5)'],
    ['不足60分', '(,60)'],
    ['60分以下', '(,60]'],
    ['不超过3次', '(,3]'],
    ['三次以上五次以下', '[3,5]'],
  ])('%s', (text, bounds) => expect(boundsOf(text)).toBe(bounds));
});

test('ranges of different things do not overlap', () => {
  const [a, b] = statedRanges('党建工作得80分以上90分以下的为良好，业务工作得85分以上95分以下的为良好', TIER);
  expect(a && b && overlapOf(a, b)).toBeUndefined();
});
