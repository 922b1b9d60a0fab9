import type { NumberedBlock } from '../views/numbered-blocks.ts';

/** An item whose end is at fault. */
export interface EndOfItem {
  readonly item: NumberedBlock;
  readonly message: string;
  readonly hint: string;
}

/** 应当具备下列条件：（一）…；（二）…: of two behind a colon, one without its mark. What has more than one sentence has a title of its own. */
export function openOfTwo(items: readonly NumberedBlock[], lead = ''): readonly EndOfItem[] {
  if (items.length !== 2 || !lead.trimEnd().endsWith('：')) return [];
  const open = items.filter(({ text }) => /\p{Script=Han}$/u.test(text.trim()));
  const [item] = open;
  const isMarked = items.some(({ text }) => /^[^。；]+[；。]$/u.test(text.trim()));
  if (!item || open.length > 1 || !isMarked) return [];
  return [
    {
      item,
      message: `“${item.marker?.text}”这一项末尾没有标点，另一项有。`,
      hint: `请在末尾补上“${item === items.at(-1) ? '。' : '；'}”。`,
    },
  ];
}

/** （一）年满十八周岁：（二）…；: a colon with nothing below it. */
export function emptyColons(items: readonly NumberedBlock[]): readonly EndOfItem[] {
  if (!items.some(({ text }) => text.includes('：')) || !items.some(({ text }) => /；$/u.test(text.trim())))
    return [];
  return items.slice(0, -1).flatMap((item, at) => {
    const next = items[at + 1];
    if (!/：$/u.test(item.text.trim()) || !next || next.place.line - item.place.line > 2) return [];
    return [
      {
        item,
        message: `“${item.marker?.text}”这一项以冒号结尾，下面却没有内容。`,
        hint: '请改为“；”；下面还有内容的，请补上。',
      },
    ];
  });
}
