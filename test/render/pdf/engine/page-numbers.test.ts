import { expect, test } from 'vitest';
import { romanNumeral } from '../../../../scripts/lib/roman-numeral.ts';
import { pageNumber } from '../../../../scripts/render/pdf/engine/page-numbers.ts';

test('front pages count in roman numerals, the others from 1', () => {
  expect([1, 4, 9, 14, 39].map(romanNumeral)).toEqual(['i', 'iv', 'ix', 'xiv', 'xxxix']);
  expect([0, 3, 4, 5].map((index) => pageNumber(index, 4))).toEqual(['i', 'iv', '1', '2']);
});
