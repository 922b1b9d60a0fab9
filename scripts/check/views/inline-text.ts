import type { Place } from '../../model/place.ts';
import type { Inline } from '../../model/prose.ts';

/** Text joined over source lines, which still knows where each of its characters stands. */
export interface PlacedText {
  readonly text: string;
  /** Place of the character at a UTF-16 index of `text`. */
  readonly placeAt: (index: number) => Place;
  /** Parts of `text` that are the wording of a link to another content file; `end` is not part of it. */
  readonly references: readonly Reference[];
  /** Indexes of `text` before which a picture stands. */
  readonly pictures: readonly number[];
}

export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

interface Span {
  readonly start: number;
  readonly place: Place;
}

interface Collected {
  text: string;
  readonly spans: Span[];
  readonly references: Reference[];
  readonly pictures: number[];
}

/**
 * The text that a reader sees: styled and linked text included, pictures and footnote marks not. Lines of one paragraph
 * are joined without a space, as Chinese is printed; a forced break is `\n`.
 */
export function inlineText(children: readonly Inline[], fallback: Place): PlacedText {
  const collected: Collected = { text: '', spans: [], references: [], pictures: [] };
  collect(children, collected);
  const { text, spans, references, pictures } = collected;
  return { text, references, pictures, placeAt: (index) => locate(text, spans, index) ?? fallback };
}

function collect(inlines: readonly Inline[], into: Collected): void {
  for (const inline of inlines) {
    if (inline.type === 'text') {
      into.spans.push({ start: into.text.length, place: inline.place });
      into.text += inline.value;
    } else if (inline.type === 'break') into.text += '\n';
    else if (inline.type === 'code') into.text += inline.value;
    else if (inline.type === 'image') into.pictures.push(into.text.length);
    else if ('children' in inline) {
      const start = into.text.length;
      collect(inline.children, into);
      if (inline.type !== 'cross-reference') continue;
      into.references.push({ start, end: into.text.length, target: inline.target });
    }
  }
}

function locate(text: string, spans: readonly Span[], index: number): Place | undefined {
  const span = spans.findLast(({ start }) => start <= index) ?? spans[0];
  if (!span) return undefined;
  const offset = [...text.slice(span.start, index)].length;
  return { ...span.place, column: span.place.column + offset };
}

/** A text whose characters are not told apart: all of it stands at one place. */
export function textAt(text: string, place: Place): PlacedText {
  return { text, placeAt: () => place, references: [], pictures: [] };
}

/** A text on one line whose first character stands at `place`. */
export function textFrom(text: string, place: Place): PlacedText {
  return {
    text,
    placeAt: (index) => ({ ...place, column: place.column + [...text.slice(0, index)].length }),
    references: [],
    pictures: [],
  };
}
