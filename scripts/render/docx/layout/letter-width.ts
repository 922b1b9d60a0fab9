import type { Letters } from './laid-block.ts';

/** Times New Roman from space to tilde, in thousandths of the size: the widths that every metric-compatible face has. */
const TIMES =
  '250,333,408,500,500,833,778,180,333,333,500,564,250,333,250,278,500,500,500,500,500,500,500,500,500,500,278,278,564,564,564,444,921,722,667,667,722,611,556,722,722,333,389,722,611,889,722,722,556,722,667,556,611,722,722,944,722,722,611,333,278,333,469,500,333,444,500,444,500,444,333,500,500,278,278,500,278,778,500,500,500,500,333,389,278,500,500,722,500,500,444,480,200,480,541'
    .split(',')
    .map((width) => Number(width) / 1000);
/** What DejaVu Serif, which a machine has that has no such face, is wider. */
const DEJAVU =
  '68,69,52,338,136,117,112,95,57,57,0,274,68,5,68,59,136,136,136,136,136,136,136,136,136,136,59,59,274,274,274,92,79,0,68,98,80,119,138,77,150,62,12,25,53,135,153,98,117,98,86,129,56,121,0,84,-10,-62,84,57,59,57,369,0,167,152,140,116,140,148,37,140,144,42,32,106,42,170,144,102,140,140,145,124,124,144,65,134,64,65,83,156,137,156,297'
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

/** What a character takes more where DejaVu Serif stands in for Times New Roman. */
export function substituteWidth(character: string, { size, latin }: Letters): number {
  const more = latin === 'times' ? DEJAVU[(character.codePointAt(0) ?? 0) - SPACE] : undefined;
  return size * (more ?? 0);
}
