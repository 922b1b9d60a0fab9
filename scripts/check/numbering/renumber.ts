import { formatChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Fix } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { NumberStyle } from '../../model/prose.ts';
import { gluedNumbers } from '../views/glued-numbers.ts';
import {
  articleStyle,
  type InternalReference,
  internalReferences,
  type ReferenceNumber,
} from '../views/internal-references.ts';
import { type NumberedItem, type NumberList, numberLists } from '../views/number-lists.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';
import type { ProseEntry } from '../views/prose-entries.ts';
import { numberLike } from './number-like.ts';

/** One number to be typed anew. */
export interface Renumbering {
  readonly place: Place;
  readonly fix: Fix;
  /** Whether it is a number that begins a block, or one that a sentence refers to. */
  readonly kind: 'number' | 'reference';
}

export interface Renumbered {
  readonly changes: readonly Renumbering[];
  /** References whose number stood at two places or at none: which was meant, only the author knows. */
  readonly unclear: readonly UnclearReference[];
  /** Where the articles went that now have another number, by the old one. */
  readonly moved: ReadonlyMap<number, number>;
}

export interface UnclearReference {
  readonly place: Place;
  readonly text: string;
}

/**
 * What it takes to make the typed numbers of one text continuous: each list counts on from its first number, and what the
 * text says of its own articles and items follows them. A text whose numbers are right needs nothing.
 */
export function renumber(entry: Pick<ProseEntry, 'name'>, blocks: readonly NumberedBlock[]): Renumbered {
  const lists = numberLists(blocks);
  const numbers = lists.flatMap((list) => rightValues(list).flatMap(changesOf));
  if (numbers.length === 0) return { changes: [], unclear: [], moved: new Map() };
  const targets = targetsOf(blocks, lists);
  const followed = internalReferences(entry, blocks).map((reference) => follow(reference, targets));
  return {
    changes: [...numbers, ...followed.flatMap(({ changes }) => changes)],
    unclear: followed.flatMap(({ unclear }) => unclear),
    moved: movedArticles(targets),
  };
}

/** An item and the number that it should have. Those that are glued to it count, too. */
type RightValue = readonly [item: NumberedItem, value: number];

function rightValues({ items, first }: NumberList): readonly RightValue[] {
  let next = first;
  return items.map((item) => {
    const value = next;
    next += 1 + gluedNumbers(item).length;
    return [item, value];
  });
}

function changesOf([item, value]: RightValue): readonly Renumbering[] {
  const { marker, place } = item;
  if (marker.value === value) return [];
  const change = (at: Place, original: string, right: number): Renumbering => ({
    place: at,
    kind: 'number',
    fix: { original, replacement: numberLike({ text: original, style: marker.style }, right) },
  });
  const glued = gluedNumbers(item).map(({ mark, index }, offset) =>
    change(item.placeAt(index), mark, value + 1 + offset),
  );
  return [change(place, marker.text, value), ...glued];
}

/** Where each number went: `article 5`, and for items `article 5 item 3`. Several places for one number are unclear. */
type Targets = ReadonlyMap<string, ReadonlySet<number>>;

const articleKey = (article: number) => `${article}`;
const chapterKey = (chapter: number) => `章${chapter}`;
const itemKey = (article: number, style: NumberStyle, item: number) => `${article}/${style}/${item}`;

function targetsOf(blocks: readonly NumberedBlock[], lists: readonly NumberList[]): Targets {
  const numbers = new Map<NumberedBlock, number>(lists.flatMap(rightValues));
  const targets = new Map<string, Set<number>>();
  const add = (key: string, value: number) => targets.set(key, (targets.get(key) ?? new Set()).add(value));
  const style = articleStyle(blocks);
  let article: number | undefined;
  for (const block of blocks) {
    const { marker } = block;
    const value = numbers.get(block);
    if (!marker || value === undefined) continue;
    const own = [{ value: marker.value }, ...gluedNumbers(block)];
    if (marker.style === style) article = own.at(-1)?.value;
    for (const [offset, { value: old }] of own.entries()) {
      if (marker.style === 'chapter') add(chapterKey(old), value + offset);
      else if (marker.style === style) add(articleKey(old), value + offset);
      else if (article !== undefined) add(itemKey(article, marker.style, old), value + offset);
    }
  }
  return targets;
}

function movedArticles(targets: Targets): ReadonlyMap<number, number> {
  return new Map(
    [...targets].flatMap(([key, values]) => {
      const [old, [value, ...others]] = [Number(key), [...values]];
      return value === undefined || others.length > 0 || Number.isNaN(old) ? [] : [[old, value] as const];
    }),
  );
}

function follow(
  { block, numbers, text, index }: InternalReference,
  targets: Targets,
): Pick<Renumbered, 'changes' | 'unclear'> {
  const changes: Renumbering[] = [];
  for (const number of numbers) {
    const to = targetOf(number, targets);
    if (to === undefined) continue;
    if (to === 'unclear') return { changes: [], unclear: [{ place: block.placeAt(index), text }] };
    if (to === number.value) continue;
    const replacement = withNumber(number.text, to);
    changes.push({
      place: block.placeAt(number.index),
      kind: 'reference',
      fix: { original: number.text, replacement },
    });
  }
  return { changes, unclear: [] };
}

/** Paragraphs have no typed numbers, so nothing moves them. */
function targetOf(number: ReferenceNumber, targets: Targets): number | 'unclear' | undefined {
  const { kind, value, article } = number;
  if (kind === 'paragraph' || (kind === 'item' && article === undefined)) return undefined;
  const found =
    kind === 'item'
      ? itemTargets(number, targets)
      : targets.get(kind === 'article' ? articleKey(value) : chapterKey(value));
  const [first] = found ?? [];
  return first !== undefined && found?.size === 1 ? first : 'unclear';
}

/** 第（三）项 is most likely （三）, 第（3）项 is （3）, and either may name what a text counts otherwise. */
function itemTargets(
  { value, text, article = 0 }: ReferenceNumber,
  targets: Targets,
): ReadonlySet<number> | undefined {
  const styles = /[0-9０-９]/u.test(text) ? [...ITEM_STYLES].reverse() : ITEM_STYLES;
  return styles
    .map((style) => targets.get(itemKey(article, style, value)))
    .find((found) => found !== undefined);
}

const ITEM_STYLES: readonly NumberStyle[] = ['chinese-bracketed', 'circled', 'arabic', 'arabic-bracketed'];

/** The same reference with another number in it. */
export const withNumber = (text: string, value: number) =>
  text.replace(/[0-9０-９〇零一二两三四五六七八九十百]+/u, (old) =>
    /[0-9０-９]/u.test(old) ? String(value) : formatChineseNumber(value),
  );
