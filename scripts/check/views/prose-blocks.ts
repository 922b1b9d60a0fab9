import type { Inline, ProseBlock } from '../../model/prose.ts';
import type { ProseEntry } from './prose-entries.ts';

/** A block and whether it stands inside `:::内部`. */
export interface PlacedBlock {
  readonly block: ProseBlock;
  readonly internal: boolean;
}

/** Every block of a body, nested ones after their parents, footnotes last, in reading order. */
export function blocksOf(entry: Pick<ProseEntry, 'body'>): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  addPlaced(entry.body.blocks, false, placed);
  for (const { children } of entry.body.footnotes.values()) addPlaced(children, false, placed);
  return placed;
}

function addPlaced(blocks: readonly ProseBlock[], internal: boolean, into: PlacedBlock[]): void {
  for (const block of blocks) {
    const hidden = internal || block.type === 'internal';
    into.push({ block, internal: hidden });
    addPlaced(childrenOf(block), hidden, into);
  }
}

function childrenOf(block: ProseBlock): readonly ProseBlock[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.children);
  return block.type === 'quote' || block.type === 'internal' ? block.children : NONE;
}

const NONE: readonly never[] = [];

/** Blocks with those inside them, in reading order. */
export function withNested(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  return blocks.flatMap((block) => [block, ...withNested(childrenOf(block))]);
}

/** Every inline of one block itself, nested ones included; not those of blocks inside it. */
export function inlinesOf(block: ProseBlock): readonly Inline[] {
  if (block.type === 'heading' || block.type === 'paragraph') return flattenInlines(block.children);
  if (block.type !== 'table') return [];
  return [block.head, ...block.rows].flatMap((row) =>
    row.cells.flatMap((cell) => flattenInlines(cell.children)),
  );
}

function flattenInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...flattenInlines(inline.children)] : [inline],
  );
}
