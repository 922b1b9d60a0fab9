import type { Letters } from './laid-block.ts';

/** Times New Roman from space to tilde, in thousandths of the size: the widths that every metric-compatible face has. */
const TIMES =
  '250,333,408,500,500,833,778,180,333,333,500,564,250,333,250,278,500,500,500,500,500,500,500,500,500,500,278,278,564,564,564,444,921,722,667,667,722,611,556,722,722,333,389,722,611,889,722,722,556,722,667,556,611,722,722,944,722,722,611,333,278,333,469,500,333,444,500,444,500,444,333,500,500,278,278,500,278,778,500,500,500,500,333,389,278,500,500,722,500,500,444,480,200,480,541'
    .split(',')
    .map((width) => Number(width) / 1000);
const SPACE = 32;
const COURIER = 0.6;

/** Width of one character in twips. Whatever is not Latin is as wide as it is high. */
export function letterWidth(character: string, { size, spacing, latin }: Letters): number {
  const code = character.codePointAt(0) ?? 0;
  const narrow = TIMES[code - SPACE];
  if (narrow === undefined || latin === 'chinese') return size + spacing;
  return size * (latin === 'courier' ? COURIER : narrow) + spacing;
}
