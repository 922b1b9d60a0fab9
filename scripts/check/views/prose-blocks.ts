import type { Inline, ProseBlock } from '../../model/prose.ts';
import type { ProseEntry } from './prose-entries.ts';

/** A block and whether it stands inside `:::内部`. */
export interface PlacedBlock {
  readonly block: ProseBlock;
  readonly internal: boolean;
}

/** Every block of a body, nested ones after their parents, footnotes last, in reading order. */
export function blocksOf(entry: Pick<ProseEntry, 'body'>): readonly PlacedBlock[] {
  const footnotes = [...entry.body.footnotes.values()].flatMap((footnote) => footnote.children);
  return [...entry.body.blocks, ...footnotes].flatMap((block) => flatten(block, false));
}

function flatten(block: ProseBlock, internal: boolean): readonly PlacedBlock[] {
  const hidden = internal || block.type === 'internal';
  return [{ block, internal: hidden }, ...childrenOf(block).flatMap((child) => flatten(child, hidden))];
}

function childrenOf(block: ProseBlock): readonly ProseBlock[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.children);
  return block.type === 'quote' || block.type === 'internal' ? block.children : [];
}

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
