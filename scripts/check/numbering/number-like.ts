import { circledNumber, formatChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Marker } from '../../model/prose.ts';

/** A typed number of another value in the same dress: （三） for （五）, 第12条 for 第14条. */
export function numberLike(marker: Pick<Marker, 'text' | 'style'>, value: number): string {
  return marker.text.replace(/[0-9０-９〇零一二三四五六七八九十百]+|[①-⑳⑴-⒇]/u, () => numeral(marker, value));
}

function numeral({ text, style }: Pick<Marker, 'text' | 'style'>, value: number): string {
  if (style === 'circled') return circledNumber(value);
  if (style === 'small-bracketed') return String.fromCodePoint(0x2474 + value - 1);
  return /[0-9０-９]/u.test(text) ? String(value) : formatChineseNumber(value);
}
