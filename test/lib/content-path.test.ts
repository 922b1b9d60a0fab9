import { expect, test } from 'vitest';
import { byContentPath } from '../../scripts/lib/by-content-path.ts';
import { contentPath, slugOf } from '../../scripts/lib/content-path.ts';

test('a path has one spelling on every machine', () => {
  expect(contentPath('图片\\大厅.JPG')).toBe('图片/大厅.jpg');
  expect(contentPath('e\u0301.md')).toBe('\u00e9.md');
});

test.each([
  ['01-收文办理.md', '收文办理'],
  ['10-办公室', '办公室'],
  ['信访工作条例.md', '信访工作条例'],
  ['2026年方案.md', '2026年方案'],
  ['01-.md', '01-.md'],
])('%s is called %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('numbers order paths before names do, at every level', () => {
  const sorted = [
    '丙/1-甲.md',
    '丙/2-甲/1-乙.md',
    '丙/2-甲/10-甲.md',
    '丙/02-乙.md',
    '丙/10-甲.md',
    '丙/乙.md',
    '甲.md',
  ].sort(byContentPath);
  expect(sorted).toEqual([
    '丙/1-甲.md',
    '丙/02-乙.md',
    '丙/2-甲/1-乙.md',
    '丙/2-甲/10-甲.md',
    '丙/10-甲.md',
    '丙/乙.md',
    '甲.md',
  ]);
});
