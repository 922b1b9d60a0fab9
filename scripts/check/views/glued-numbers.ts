import { formatChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Marker } from '../../model/prose.ts';
import type { NumberedBlock } from './numbered-blocks.ts';

/** A number inside a line that goes on from the one which begins it: （四） of “（三）登记；（四）分送”. */
export interface GluedNumber {
  readonly value: number;
  /** As typed; `index` is that of its first character in the text. */
  readonly mark: string;
  readonly index: number;
}

/** The numbers that are glued to a numbered block, in reading order; only the next one can be an item, others are references. */
export function gluedNumbers({
  text,
  marker,
}: Pick<NumberedBlock, 'text' | 'marker'>): readonly GluedNumber[] {
  const found: GluedNumber[] = [];
  if (!marker || !SEPARATED.test(text)) return found;
  for (let value = marker.value + 1, from = 0; ; value += 1) {
    const pattern = patternOf(marker, value);
    if (pattern === undefined) return found;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return found;
    found.push({ value, mark: match[0], index: match.index });
    from = match.index + match[0].length;
  }
}

/** The last number that a block holds: its own, or that of the last one glued to it. */
export const lastValueOf = (block: NumberedBlock & { readonly marker: Marker }): number =>
  gluedNumbers(block).at(-1)?.value ?? block.marker.value;

const SEPARATED = /[。；;　]\s*\S|\s{2}/u;

/** Lists are short, so that few patterns serve all texts. */
function patternOf(marker: Marker, value: number): RegExp | undefined {
  const key = `${marker.style} ${value}`;
  const known = patterns.get(key);
  if (known) return known;
  const source = markOf(marker, value);
  const pattern =
    source === undefined ? undefined : new RegExp(`(?<=[。；;]\\s*|[　]|\\s{2})${source}`, 'gu');
  if (pattern) patterns.set(key, pattern);
  return pattern;
}

const patterns = new Map<string, RegExp>();

/** How an item never goes on: （四）项规定, （四）、（五）项, 第四条和第五条, 第四条规定. */
const NO_ITEM = '(?!项(?!目)|款|[、和与及或至]\\s*第?[（(]|[规所的])';
const NO_ARTICLE = '(?![之规的所款项第、，,；;。）)]|[和与及或至]第|以[上下内外前后])';

/** A pattern for a number in the style of `marker`; nothing for titles, which are not glued to what stands before. */
function markOf({ style }: Marker, value: number): string | undefined {
  const chinese = formatChineseNumber(value);
  switch (style) {
    case 'article':
      return `第${chinese}条${NO_ARTICLE}`;
    case 'chinese':
      return `${chinese}、(?![一二三四五六七八九十])`;
    case 'chinese-bracketed':
      return `[（(]${chinese}[）)]${NO_ITEM}`;
    case 'arabic':
      return `${value}[.．、](?!\\d)`;
    case 'arabic-bracketed':
      return `[（(]${value}[）)]${NO_ITEM}`;
    default:
      return undefined;
  }
}
