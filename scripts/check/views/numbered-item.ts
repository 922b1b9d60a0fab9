import type { Marker, ProseBlock } from '../../model/prose.ts';

/** An item of an ordered Markdown list, with the number that it is printed with at the head of its first paragraph. */
export function numberedItem(
  [first, ...others]: readonly ProseBlock[],
  value: number,
): readonly ProseBlock[] {
  if (first?.type !== 'paragraph' || first.marker) return first ? [first, ...others] : others;
  const marker: Marker = { style: 'arabic', value, text: `${value}.`, level: LAST_LEVEL };
  return [{ ...first, marker }, ...others];
}

/** Lists of Markdown take no part in the levels of a document. */
const LAST_LEVEL = 9;
