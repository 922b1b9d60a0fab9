import { expect, test } from 'vitest';
import { formatTimeLimit, parseTimeLimit } from '../../scripts/lib/time-limit.ts';

test.each([
  ['20个工作日', 20, 'working-day', '20个工作日'],
  ['20 个工作日', 20, 'working-day', '20个工作日'],
  ['２０工作日', 20, 'working-day', '20个工作日'],
  ['二十个工作日以内', 20, 'working-day', '20个工作日'],
  ['不超过15个工作日', 15, 'working-day', '15个工作日'],
  ['30日', 30, 'calendar-day', '30日'],
  ['30天内', 30, 'calendar-day', '30日'],
  ['三十个自然日', 30, 'calendar-day', '30日'],
  ['2周', 14, 'calendar-day', '14日'],
  ['3个月', 3, 'month', '3个月'],
  ['半年', 6, 'month', '6个月'],
  ['两年', 2, 'year', '2年'],
  ['24小时', 24, 'hour', '24小时'],
  ['30分钟', 0.5, 'hour', '0.5小时'],
  ['0.5个工作日', 0.5, 'working-day', '0.5个工作日'],
])('%s is a span', (text, amount, unit, formatted) => {
  const limit = parseTimeLimit(text);
  expect(limit).toEqual({ type: 'span', amount, unit, text });
  expect(formatTimeLimit(limit)).toBe(formatted);
});

test.each([
  ['即时', 'immediate'],
  ['当场办结', 'immediate'],
  ['无', 'none'],
  ['不限', 'none'],
  ['按照合同约定', 'text'],
  ['5至10个工作日', 'text'],
  ['每季度', 'text'],
  ['20', 'text'],
  ['', 'text'],
])('%s is %s, and printed as typed', (text, type) => {
  const limit = parseTimeLimit(text);
  expect(limit).toEqual({ type, text });
  expect(formatTimeLimit(limit)).toBe(text);
});
