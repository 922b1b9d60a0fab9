import type { CheckContext } from './rule.ts';
import { listedTexts, type NumberedItem } from './views/number-lists.ts';
import { type NumberedBlock, numberedTexts } from './views/numbered-blocks.ts';

/** A short line with a number of its own, 三、附则, and what stands below it. */
export interface NumberedTitle {
  readonly item: NumberedItem;
  readonly next: NumberedBlock | undefined;
}

/** The lines of each list that look like titles, of all texts. A list may hold none, or only some. */
export function* numberedTitles(context: CheckContext): Iterable<readonly NumberedTitle[]> {
  const blocksOf = new Map(context.share(numberedTexts).map(({ entry, blocks }) => [entry, blocks]));
  for (const { entry, lists } of context.share(listedTexts)) {
    const blocks = blocksOf.get(entry) ?? [];
    for (const { items, style } of lists) {
      if (style !== 'chinese' && style !== 'chapter' && style !== 'chinese-bracketed') continue;
      yield items.filter(isShort).map((item) => ({ item, next: blocks[blocks.indexOf(item) + 1] }));
    }
  }
}

const LONGEST = 16;
const isShort = ({ text, type }: NumberedBlock) =>
  type === 'paragraph' && text.trim().length <= LONGEST && !/[，；：:？]/u.test(text);

/** Below a title stands what is no title of its own rank or above. */
export const isFilled = ({ item, next }: NumberedTitle): boolean =>
  next !== undefined &&
  (next.type === 'table' || next.marker?.style !== item.marker.style) &&
  next.type !== 'heading';

export const endsInStop = ({ item }: NumberedTitle): boolean => /。$/u.test(item.text.trim());
