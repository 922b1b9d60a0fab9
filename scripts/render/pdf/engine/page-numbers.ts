import { romanNumeral } from '../../../lib/roman-numeral.ts';

/** The number printed on a page: roman up to `frontPages`, then 1, 2, 3 …. `index` counts from 0. */
export function pageNumber(index: number, frontPages: number): string {
  return index < frontPages ? romanNumeral(index + 1) : `${index + 1 - frontPages}`;
}
