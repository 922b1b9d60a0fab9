import type { Block } from '../../model/block.ts';

/**
 * The blocks with the depths of their headings one step at a time, from 1: where a text counts 1. and ① alone, its headings
 * stand directly below the title of the page (WCAG 2.2, 1.3.1). What was deeper stays deeper.
 */
export function steppedHeadings(blocks: readonly Block[]): readonly Block[] {
  let open: readonly number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    open = [...open.filter((depth) => depth < block.depth), block.depth];
    return { ...block, depth: open.length };
  });
}
