import type { Report, Rule } from '../rule.ts';
import { listedTexts, type NumberedItem } from '../views/number-lists.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const titleStandsLikeOthers: Rule = {
  id: 'title-stands-like-others',
  severity: 'warning',
  summary: '同级的小标题写法一致：末尾都不加句号，下面都有内容。',
  check(_compilation, report, context) {
    const blocksOf = new Map(context.share(numberedTexts).map(({ entry, blocks }) => [entry, blocks]));
    for (const { entry, lists } of context.share(listedTexts)) {
      const blocks = blocksOf.get(entry) ?? [];
      for (const { items, style } of lists) {
        if (style !== 'chinese' && style !== 'chapter' && style !== 'chinese-bracketed') continue;
        tellTitles(
          items
            .filter((item) => isShort(item))
            .map((item) => ({ item, next: blocks[blocks.indexOf(item) + 1] })),
          report,
        );
      }
    }
  },
};

interface Title {
  readonly item: NumberedItem;
  readonly next: NumberedBlock | undefined;
}

const LONGEST = 16;
const isShort = ({ text, type }: NumberedBlock) =>
  type === 'paragraph' && text.trim().length <= LONGEST && !/[，；：:？]/u.test(text);

/** Below a title stands what is no title of its own rank or above. */
const isFilled = ({ item, next }: Title) =>
  next !== undefined &&
  (next.type === 'table' || next.marker?.style !== item.marker.style) &&
  next.type !== 'heading';
const endsInStop = ({ item }: Title) => /。$/u.test(item.text.trim());

function tellTitles(titles: readonly Title[], report: Report): void {
  const filled = titles.filter(isFilled);
  const plain = filled.filter((title) => !endsInStop(title));
  if (plain.length < 2) return;
  const stopped = filled.filter(endsInStop);
  const empty = titles.filter((title) => !isFilled(title) && !endsInStop(title));
  const [odd] = stopped;
  if (odd && stopped.length === 1) {
    report({
      place: odd.item.placeAt(odd.item.text.trimEnd().length - 1),
      length: 1,
      message: `小标题“${odd.item.text.trim()}”末尾有句号，其他小标题没有。`,
      hint: '请删去标题末尾的句号。',
    });
  }
  const [bare] = empty;
  // What is missing below the title of a figure is told by section-is-filled.
  if (
    bare &&
    empty.length === 1 &&
    bare.item === titles.at(-1)?.item &&
    !/[图表]$/u.test(bare.item.text.trim())
  ) {
    report({
      place: bare.item.place,
      length: [...bare.item.marker.text, ...bare.item.text.trim()].length,
      message: `小标题“${bare.item.marker.text}${bare.item.text.trim()}”下面没有内容。`,
      hint: '请补上内容，或者删去这个标题。',
    });
  }
}
