import { expect, test } from 'vitest';
import { pagerLinks } from '../../../scripts/render/site/pages/paged.ts';

const shown = (count: number, current: number) =>
  pagerLinks('a/目录.html', count, current)
    .map(({ text, afterGap }) => `${afterGap ? '… ' : ''}${text}`)
    .join(' ');

test('a long list leads to its ends, to what is around and to the next page', () => {
  expect(shown(40, 1)).toBe('第1页 第2页 第3页 … 第40页 下一页');
  expect(shown(40, 20)).toBe('上一页 第1页 … 第18页 第19页 第20页 第21页 第22页 … 第40页 下一页');
});

test('a short list shows every page, and one page none', () => {
  expect(shown(4, 4)).toBe('上一页 第1页 第2页 第3页 第4页');
  expect(shown(1, 1)).toBe('');
});

test('addresses lie beside the list', () => {
  const [previous] = pagerLinks('a/目录.html', 3, 2);
  expect(previous).toMatchObject({ href: encodeURIComponent('目录.html'), rel: 'prev' });
});
