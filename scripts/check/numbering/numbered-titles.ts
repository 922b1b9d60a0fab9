import type { CheckContext } from '../rule.ts';
import { listedTexts, type NumberedItem } from '../views/number-lists.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

/** A short line with a number of its own, 三、附则, and what stands below it. */
export interface NumberedTitle {
  readonly item: NumberedItem;
  readonly next: NumberedBlock | undefined;
  /** Whether a Markdown list, a quotation or a drawing, which no number counts, comes before `next`. */
  readonly isFollowed: boolean;
}

/** The lines of each list that look like titles, of all texts; lists without any are left out. */
export function* numberedTitles(
  context: CheckContext,
  isTitle: (item: NumberedBlock) => boolean = isShort,
): Iterable<readonly NumberedTitle[]> {
  const blocksOf = new Map(context.share(numberedTexts).map(({ entry, blocks }) => [entry, blocks]));
  for (const { entry, lists } of context.share(listedTexts)) {
    const blocks = blocksOf.get(entry) ?? [];
    let others: readonly number[] | undefined;
    for (const { items, style } of lists) {
      if (style !== 'chinese' && style !== 'chapter' && style !== 'chinese-bracketed') continue;
      const titles = items.filter(isTitle);
      if (titles.length === 0) continue;
      others ??= linesBeside(entry, blocks);
      const unnumbered = others;
      yield titles.map((item) => {
        const next = blocks[blocks.indexOf(item) + 1];
        const end = next?.place.line ?? Number.POSITIVE_INFINITY;
        return { item, next, isFollowed: unnumbered.some((line) => item.place.line < line && line < end) };
      });
    }
  }
}

/** The lines of what no number counts. */
function linesBeside({ body }: ProseEntry, blocks: readonly NumberedBlock[]): readonly number[] {
  const numbered = new Set(blocks.map(({ place }) => place.line));
  return body.blocks.map(({ place }) => place.line).filter((line) => !numbered.has(line));
}

const LONGEST = 16;
/** Short, and no sentence. */
export const isShort = ({ text, type }: NumberedBlock) =>
  type === 'paragraph' && text.trim().length <= LONGEST && !/[，；：:？]/u.test(text);

/** Below a title stands what is no title of its own rank or above. */
export const isFilled = ({ item, next, isFollowed }: NumberedTitle): boolean =>
  isFollowed ||
  (next !== undefined &&
    (next.type === 'table' || next.marker?.style !== item.marker.style) &&
    next.type !== 'heading');

/** What is below it counts on from what was above: it is the last item of an inner list, and no title. */
export const endsInnerList = ({ next }: NumberedTitle): boolean =>
  next?.marker !== undefined && next.marker.style !== 'article' && next.marker.value > 1;

export const endsInStop = ({ item }: NumberedTitle): boolean => /。$/u.test(item.text.trim());
