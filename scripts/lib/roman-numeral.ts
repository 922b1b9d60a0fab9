const LETTERS = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii …: the numbers of the pages before the first part. */
export function romanNumeral(value: number): string {
  const largest = LETTERS.find(([, worth]) => worth <= value);
  return largest ? largest[0] + romanNumeral(value - largest[1]) : '';
}
