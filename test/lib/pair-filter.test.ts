import { expect, test } from 'vitest';
import { pairFilter } from '../../scripts/lib/pair-filter.ts';

const WORDS = ['公文', '收文', '办理', 'A1', '《中'];

test('never misses a word', () => {
  const mayBegin = pairFilter(WORDS);
  for (const word of WORDS) expect(mayBegin(`的${word}`, 1), word).toBe(true);
});

test('passes over nearly everything else', () => {
  const mayBegin = pairFilter(WORDS);
  const hanzi = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index * 97));
  const others = hanzi.flatMap((first) => hanzi.map((second) => first + second));
  expect(others.filter((pair) => mayBegin(pair, 0)).length).toBeLessThan(others.length / 10);
});

test('finds nothing where there is nothing to find', () => {
  expect(pairFilter([])('公文', 0)).toBe(false);
});
