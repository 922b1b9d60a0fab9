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
  /** Indexes at which a new line of the source begins that `text` goes on with; not those behind a forced break. */
  readonly lineStarts: readonly number[];
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
 * are joined without a space, as Chinese is printed; a forced break is `\n`. It is joined once, however many rules ask.
 */
export function inlineText(children: readonly Inline[], fallback: Place): PlacedText {
  const [only] = children;
  // Most texts are of one piece, and sooner looked at than remembered.
  if (only?.type === 'text' && children.length === 1) return textFrom(only.value, only.place);
  const known = joined.get(children);
  if (known) return known;
  const collected: Collected = { text: '', spans: [], references: [], pictures: [] };
  collect(children, collected);
  const { text, spans, references, pictures } = collected;
  const lineStarts = spans.length > 1 ? startsOfLines(text, spans) : NONE;
  const placed = { text, references, pictures, lineStarts, placeAt: placesIn(text, spans, fallback) };
  // What no source text stands behind has the place that the caller says.
  if (spans.length > 0) joined.set(children, placed);
  return placed;
}

const joined = new WeakMap<readonly Inline[], PlacedText>();

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

const NONE: readonly never[] = [];

const startsOfLines = (text: string, spans: readonly Span[]): readonly number[] =>
  spans
    .filter(
      ({ start, place }, index) =>
        start > 0 && place.line !== spans[index - 1]?.place.line && text[start - 1] !== '\n',
    )
    .map(({ start }) => start);

function placesIn(text: string, spans: readonly Span[], fallback: Place): PlacedText['placeAt'] {
  return (index) => {
    const span = spans.findLast(({ start }) => start <= index) ?? spans[0];
    return span ? along(span.place, text.slice(span.start, index)) : fallback;
  };
}

/** The place behind some text on the same line. */
const along = (place: Place, text: string): Place => ({ ...place, column: place.column + [...text].length });

/** A text whose characters are not told apart: all of it stands at one place. */
export function textAt(text: string, place: Place): PlacedText {
  return { text, placeAt: always(place), references: NONE, pictures: NONE, lineStarts: NONE };
}

/** A text on one line whose first character stands at `place`. */
export function textFrom(text: string, place: Place): PlacedText {
  return { text, placeAt: from(text, place), references: NONE, pictures: NONE, lineStarts: NONE };
}

function always(place: Place): PlacedText['placeAt'] {
  return () => place;
}

function from(text: string, place: Place): PlacedText['placeAt'] {
  return (index) => along(place, text.slice(0, index));
}
