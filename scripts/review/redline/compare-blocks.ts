import type { Block, ListBlock, ParagraphBlock } from '../../model/block.ts';
import { type AlignOptions, align, type Pairing } from './align.ts';
import { type Atom, atomsOf, spansOf } from './atoms.ts';
import { blockKey, blockText } from './block-text.ts';
import { compareAtoms, compareSpans } from './compare-spans.ts';
import { compareTables } from './compare-tables.ts';
import { endOfMove } from './end-of-move.ts';

/** Shorter paragraphs are not followed to another place. */
const SHORTEST_MOVE = 12;

export const BLOCK_OPTIONS: AlignOptions<Block> = {
  key: blockKey,
  text: blockText,
  movable: (block) => block.type === 'paragraph' && blockText(block).length >= SHORTEST_MOVE,
};

/** Both texts in one. `nameMove` gives each move of the document a name of its own, the same at both ends. */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  nameMove: (block: Block) => string,
): readonly Block[] {
  return align(before, after, BLOCK_OPTIONS).flatMap((pairing) => comparedBlocks(pairing, nameMove));
}

export function comparedBlocks(
  pairing: Pairing<Block>,
  nameMove: (block: Block) => string,
): readonly Block[] {
  switch (pairing.type) {
    case 'deleted':
      return [{ ...pairing.before, revision: 'deleted' }];
    case 'inserted':
      return [{ ...pairing.after, revision: 'inserted' }];
    case 'pair':
      return comparePair(pairing.before, pairing.after, nameMove);
    default: {
      const [block] = comparePair(pairing.before, pairing.after, nameMove);
      return block ? [endOfMove(block, pairing.type, nameMove(pairing.after))] : [];
    }
  }
}

function comparePair(before: Block, after: Block, nameMove: (block: Block) => string): readonly Block[] {
  if (before.type === 'heading' && after.type === 'heading')
    return [{ ...after, spans: compareSpans(before.spans, after.spans) }];
  if (before.type === 'paragraph' && after.type === 'paragraph') return [compareParagraphs(before, after)];
  if (before.type === 'table' && after.type === 'table') return compareTables(before, after);
  if (before.type === 'list' && after.type === 'list' && before.ordered === after.ordered)
    return [compareLists(before, after, nameMove)];
  if (
    (before.type === 'quote' && after.type === 'quote') ||
    (before.type === 'internal' && after.type === 'internal')
  )
    return [{ ...after, children: compareBlocks(before.children, after.children, nameMove) }];
  if (blockKey(before) === blockKey(after)) return [after];
  return [
    { ...before, revision: 'deleted' },
    { ...after, revision: 'inserted' },
  ];
}

/** The number is tracked apart from the text; a short title sentence may have become one, or no longer be one. */
function compareParagraphs(before: ParagraphBlock, after: ParagraphBlock): ParagraphBlock {
  const lead = atomsOf(after.lead ?? []);
  const atoms = compareAtoms(
    [...atomsOf(before.lead ?? []), ...atomsOf(before.spans)],
    [...lead, ...atomsOf(after.spans)],
  );
  const led = after.lead ? leadLength(atoms, lead.length) : 0;
  const number = (before.marker ?? '') === (after.marker ?? '') ? {} : { formerMarker: before.marker ?? '' };
  return {
    ...after,
    ...number,
    ...(after.lead && { lead: spansOf(atoms.slice(0, led)) }),
    spans: spansOf(atoms.slice(led)),
  };
}

/** How many atoms the title sentence takes, with what was deleted in it. */
function leadLength(atoms: readonly Atom[], present: number): number {
  let left = present;
  const end = atoms.findIndex((atom) => {
    if (atom.revision !== 'deleted') left--;
    return left < 0;
  });
  return end < 0 ? atoms.length : end;
}

type Item = ListBlock['items'][number];
type ItemRevision = NonNullable<ListBlock['itemRevisions']>[number];
type ComparedItem = readonly [Item, ItemRevision];

function compareLists(before: ListBlock, after: ListBlock, nameMove: (block: Block) => string): ListBlock {
  const textOf = (item: Item) => item.map(blockText).join('\n');
  const options = { key: textOf, text: textOf, movable: () => false };
  const numbered = (list: ListBlock, item: Item) => list.start + list.items.indexOf(item);
  const gone = (item: Item): ComparedItem => [item, { revision: 'deleted', number: numbered(before, item) }];
  const come = (item: Item): ComparedItem => [item, { revision: 'inserted', number: numbered(after, item) }];
  const compared = align(before.items, after.items, options).flatMap((pairing): readonly ComparedItem[] => {
    if (pairing.type === 'deleted') return [gone(pairing.before)];
    if (pairing.type === 'inserted') return [come(pairing.after)];
    const item = compareBlocks(pairing.before, pairing.after, nameMove);
    // The sign of the item stands before its first block, which must be the same on both sides.
    if (item[0]?.revision) return [gone(pairing.before), come(pairing.after)];
    const number = numbered(after, pairing.after);
    const formerNumber = numbered(before, pairing.before);
    return [[item, { number, ...(formerNumber !== number && { formerNumber }) }]];
  });
  return {
    ...after,
    items: compared.map(([item]) => item),
    itemRevisions: compared.map(([, revision]) => revision),
  };
}
