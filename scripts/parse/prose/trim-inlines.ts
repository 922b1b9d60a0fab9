import type { Inline } from '../../model/prose.ts';
import { textSlice } from './text-slice.ts';

/**
 * Takes `count` characters (UTF-16) off the beginning, also inside stressed text. Undefined where they are not all plain
 * or stressed text.
 */
export function dropLeading(inlines: readonly Inline[], count: number): readonly Inline[] | undefined {
  if (count === 0) return inlines;
  const [first, ...rest] = inlines;
  if (!first) return undefined;
  if (first.type === 'text') {
    const { length } = first.value;
    return length <= count ? dropLeading(rest, count - length) : [textSlice(first, count), ...rest];
  }
  if (first.type !== 'strong' && first.type !== 'emphasis' && first.type !== 'strike') return undefined;
  const taken = Math.min(count, leadingText(first.children).length);
  const children = dropLeading(first.children, taken);
  if (children?.length === 0) return dropLeading(rest, count - taken);
  return children && taken === count ? [{ ...first, children }, ...rest] : undefined;
}

/** The text that inlines begin with, as far as it is plain or stressed. */
export function leadingText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.value;
    else if (inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'strike')
      text += leadingText(inline.children);
    else break;
  }
  return text;
}

/** Takes white space off both ends, also the full-width spaces that Markdown keeps. */
export function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  const text = leadingText(inlines);
  const begun = dropLeading(inlines, text.length - text.trimStart().length) ?? inlines;
  const last = begun.at(-1);
  if (last?.type !== 'text') return begun;
  const value = last.value.trimEnd();
  return value === '' ? begun.slice(0, -1) : [...begun.slice(0, -1), { ...last, value }];
}
