const WIDE = /[A-Z%&@]/;

/** Width in characters: a Chinese one counts 1, a Latin capital not quite so much, a small letter or digit half. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character >= '\u2000' ? 1 : WIDE.test(character) ? 0.75 : 0.5;
  return units;
}
