import { expect, test } from 'vitest';
import { sievePatterns } from '../../scripts/check/patterns/pattern-sieve.ts';

const sieve = sievePatterns([/收费\d+元/u, /[甲乙]方/u, /\s\S/u, /公示(?:期)?/u], (pattern) => pattern);
const kept = (text: string) => sieve(text).map(({ source }) => source);

test('patterns stay whose characters the text holds, in their order', () => {
  expect(kept('公示期满，乙方收费5元')).toEqual(['收费\\d+元', '[甲乙]方', '\\s\\S', '公示(?:期)?']);
});

test('a pattern that may match anything always stays', () => {
  expect(kept('按时归档')).toEqual(['\\s\\S']);
});

test('no pattern is left out that matches', () => {
  const texts = ['收费20元', '甲方', '　按时', '公示', '公示期'];
  for (const text of texts) expect(sieve(text).some((pattern) => pattern.test(text))).toBe(true);
});
