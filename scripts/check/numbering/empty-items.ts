import type { NumberedItem } from '../views/number-lists.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';

/** Numbers with nothing behind them and nothing of a lower rank below: 第四条, and then 第五条. */
export function emptyItems(blocks: readonly NumberedBlock[]): readonly NumberedItem[] {
  return blocks.flatMap((block, index): readonly NumberedItem[] => {
    const { marker, text, type } = block;
    if (!marker || type !== 'paragraph' || text.trim() !== '') return [];
    const next = blocks[index + 1];
    const isFilled = next && next.type !== 'heading' && next.marker?.style !== marker.style;
    return isFilled ? [] : [{ ...block, marker }];
  });
}
