import type { Marker, NumberStyle } from '../../model/prose.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';

type Item = NumberedBlock & { readonly marker: Marker };

/** The first item of a list that leaves out a level below the number it stands under. */
export interface SkippedLevel {
  readonly above: Marker;
  readonly item: Item;
}

/**
 * Lists that skip a level as an exception: an office may well count （一）（1） throughout, and ① stands below 1. everywhere. 1. is
 * the number that everybody knows: a short list below 一、 may have it, one with a list of its own is what the text elsewhere
 * counts as （一）.
 */
export function skippedLevels(blocks: readonly NumberedBlock[]): readonly SkippedLevel[] {
  const inner = innerLists(blocks);
  const skips = inner.filter(({ above, item }) => isSkip(above.style, item.marker.style));
  return skips.filter((skip) => {
    const { above, item } = skip;
    const isKept = inner.some((one) => one.above.style === above.style && !skips.includes(one));
    if (item.marker.style === 'arabic') return isKept && inner.some(({ around }) => around === item);
    return skips.filter((one) => kindOf(one) === kindOf(skip)).length <= MOST_EXCEPTIONS;
  });
}

const MOST_EXCEPTIONS = 2;

const kindOf = ({ above, item }: SkippedLevel) => `${above.style} ${item.marker.style}`;

/** The levels below an article and below 一、 (GB/T 9704). */
const RANKS: Readonly<Partial<Record<NumberStyle, number>>> = {
  article: 0,
  chinese: 0,
  'chinese-bracketed': 1,
  arabic: 2,
  'arabic-bracketed': 3,
  circled: 4,
};

/** ① below 1. is what most do. */
function isSkip(outer: NumberStyle, inner: NumberStyle): boolean {
  const [above, below] = [RANKS[outer] ?? 0, RANKS[inner] ?? 0];
  return below - above >= 2 && !(outer === 'arabic' && inner === 'circled');
}

/** A list below the number of another one, by the first items of both. */
interface InnerList extends SkippedLevel {
  readonly around: Item;
}

/** A list that goes on, by its first item and the last one so far. */
interface Open {
  readonly first: Item;
  readonly last: Item;
}

/** Each list that begins with 1 below another number. */
function innerLists(blocks: readonly NumberedBlock[]): readonly InnerList[] {
  const found: InnerList[] = [];
  let open: readonly Open[] = [];
  for (const block of blocks) {
    if (!isItem(block)) {
      if (block.type !== 'paragraph') open = [];
      continue;
    }
    const { style, value } = block.marker;
    if (RANKS[style] === undefined) {
      open = [];
      continue;
    }
    const depth = open.findIndex(({ first }) => first.marker.style === style);
    const outer = (depth < 0 ? open : open.slice(0, depth)).at(-1);
    if (outer && value === 1) found.push({ above: outer.last.marker, around: outer.first, item: block });
    const first = (value > 1 && open[depth]?.first) || block;
    open = [...(depth < 0 ? open : open.slice(0, depth)), { first, last: block }];
  }
  return found;
}

const isItem = (block: NumberedBlock): block is Item => block.marker !== undefined;
