import type { NumberedBlock } from '../views/numbered-blocks.ts';

/** The items of the list that a block announces: those of the first style behind it. */
export function itemsBelow(head: NumberedBlock, blocks: readonly NumberedBlock[]): readonly NumberedBlock[] {
  const style = blocks[0]?.marker?.style;
  if (!style || style === head.marker?.style) return [];
  const end = blocks.findIndex(({ type, marker }) => type !== 'paragraph' || marker?.style !== style);
  return end < 0 ? blocks : blocks.slice(0, end);
}
