/** Width in characters: a Chinese one counts 1, a Latin letter or digit half. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character < '\u2000' ? 0.5 : 1;
  return units;
}
