const LETTERS = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii …, as Word numbers pages. */
export function romanNumeral(value: number): string {
  const largest = LETTERS.find(([, worth]) => worth <= value);
  return largest ? largest[0] + romanNumeral(value - largest[1]) : '';
}
