import type { Block } from '../model/block.ts';
import type { Place } from '../model/place.ts';
import type { ProseBlock } from '../model/prose.ts';
import { type ProseContext, proseBlocks } from './prose-blocks.ts';

/** A block made from the records, with the place of what it was made from; without one it comes first. */
export interface MadeBlock {
  readonly block: Block;
  readonly place?: Place | undefined;
}

/** Puts made blocks among the prose that stands around them, so that “办理步骤如下：” stays above its table. */
export function inSourceOrder(
  made: readonly MadeBlock[],
  prose: readonly ProseBlock[],
  context: ProseContext,
): readonly Block[] {
  const written = proseBlocks(prose, context).map((block) => ({ block, place: block.source }));
  const file = prose[0]?.place.file;
  const line = ({ place }: MadeBlock) => (place && place.file === file ? place.line : 0);
  return [...made, ...written].sort((a, b) => line(a) - line(b)).map(({ block }) => block);
}
