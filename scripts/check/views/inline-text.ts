import type { Place } from '../../model/place.ts';
import type { Inline } from '../../model/prose.ts';

/** Text joined over source lines, which still knows where each of its characters stands. */
export interface PlacedText {
  readonly text: string;
  /** Place of the character at a UTF-16 index of `text`. */
  readonly placeAt: (index: number) => Place;
  /** Parts of `text` that are the wording of a link to another content file; `end` is not part of it. */
  readonly references: readonly { readonly start: number; readonly end: number; readonly target: string }[];
}

interface Span {
  readonly start: number;
  readonly place: Place;
}

/**
 * The text that a reader sees: styled and linked text included, pictures and footnote marks not. Lines of one paragraph
 * are joined without a space, as Chinese is printed; a forced break is `\n`.
 */
export function inlineText(children: readonly Inline[], fallback: Place): PlacedText {
  const spans: Span[] = [];
  const references: PlacedText['references'][number][] = [];
  let text = '';
  const walk = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'text') {
        spans.push({ start: text.length, place: inline.place });
        text += inline.value;
      } else if (inline.type === 'break') text += '\n';
      else if (inline.type === 'code') text += inline.value;
      else if ('children' in inline) {
        const start = text.length;
        walk(inline.children);
        if (inline.type === 'cross-reference')
          references.push({ start, end: text.length, target: inline.target });
      }
    }
  };
  walk(children);
  return { text, references, placeAt: (index) => locate(text, spans, index) ?? fallback };
}

function locate(text: string, spans: readonly Span[], index: number): Place | undefined {
  const span = spans.findLast(({ start }) => start <= index) ?? spans[0];
  if (!span) return undefined;
  const offset = [...text.slice(span.start, index)].length;
  return { ...span.place, column: span.place.column + offset };
}

/** A text whose characters are not told apart: all of it stands at one place. */
export function textAt(text: string, place: Place): PlacedText {
  return { text, references: [], placeAt: () => place };
}
