const ROMAN = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii … for the pages before the first part. */
export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

/** The number printed on a page: roman up to `frontPages`, then 1, 2, 3 …. `index` counts from 0. */
export function pageNumber(index: number, frontPages: number): string {
  return index < frontPages ? romanNumeral(index + 1) : `${index + 1 - frontPages}`;
}
