import type { Report, Rule } from '../rule.ts';
import { type NumberedBlock, numberedTexts } from '../views/numbered-blocks.ts';

export const listItemsEndAlike: Rule = {
  id: 'list-items-end-alike',
  severity: 'warning',
  summary: '并列的各项，末尾都要有标点。',
  check(_compilation, report, context) {
    for (const { blocks } of context.share(numberedTexts)) {
      for (const items of listsIn(blocks)) {
        tellStop(items, report);
        const open = items.filter(({ text }) => !/[。；：:！？][”）]?$/u.test(text.trim()));
        const [item] = open;
        // Where several have none, the office writes its items without end marks.
        if (!item || open.length > 1 || items.length < 3) continue;
        report({
          place: item.place,
          length: [...(item.marker?.text ?? '')].length,
          message: `“${item.marker?.text}”这一项末尾没有标点，其他各项都有。`,
          hint: `请在末尾补上“${item === items.at(-1) ? '。' : '；'}”。`,
        });
      }
    }
  },
};

/** ；…；。…；: a full stop among semicolons says that the list ends there. An item of several sentences ends in one. */
function tellStop(items: readonly NumberedBlock[], report: Report): void {
  const inner = items.slice(0, -1);
  const stops = inner.filter(({ text }) => /^[^。]*。$/u.test(text.trim()));
  const [item] = stops;
  const others = inner.filter(({ text }) => /；$/u.test(text.trim()));
  if (!item || stops.length > 1 || others.length === 0 || others.length + 1 < inner.length) return;
  report({
    place: item.placeAt(item.text.trimEnd().length - 1),
    message: `“${item.marker?.text}”这一项用句号结尾，前后各项用的是分号。`,
    hint: '请改为“；”，只有最后一项用句号。',
  });
}

/** Runs of items that follow one another directly, in one style and count. */
function listsIn(blocks: readonly NumberedBlock[]): readonly (readonly NumberedBlock[])[] {
  const lists: NumberedBlock[][] = [];
  for (const block of blocks) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    if (list && previous && follows(block, previous)) list.push(block);
    else lists.push([block]);
  }
  return lists.filter(
    ([first]) => first?.marker && first.type === 'paragraph' && first.marker.style !== 'article',
  );
}

const follows = ({ marker, type }: NumberedBlock, previous: NumberedBlock) =>
  type === 'paragraph' &&
  marker !== undefined &&
  marker.style === previous.marker?.style &&
  marker.value === previous.marker.value + 1;
