import { expect, test } from 'vitest';
import { termShards } from '../../../scripts/render/site/search/term-shards.ts';

test('pages are written as distances, terms of one first character stay in one file', () => {
  const pages = Array.from({ length: 30_000 }, (_, index) => index * 2);
  const shards = termShards([
    ['信', [3, 7, 8]],
    ['信访', pages],
    ['信件', pages],
    ['收文', [1]],
  ]);
  expect(shards.map(({ start, terms }) => [start, Object.keys(terms)])).toEqual([
    ['信', ['信', '信访', '信件']],
    ['收', ['收文']],
  ]);
  expect(shards[0]?.terms.信).toEqual([3, 4, 1]);
});

test('no terms make no files', () => {
  expect(termShards([])).toEqual([]);
});
