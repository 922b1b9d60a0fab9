import { findAllCitations } from '../lib/citation.ts';
import { lawOf } from '../lib/law-of.ts';
import { plainText, proseText } from '../lib/plain-text.ts';
import type { Span, TextSpan } from '../model/block.ts';
import type { CrossReference, Footnote, Inline, Text } from '../model/prose.ts';
import { type ComposeContext, chapterId, lawId } from './compose-context.ts';

/** The footnotes of one file, numbered in the order in which its text first marks them. */
export type FootnoteNumbers = ReadonlyMap<
  string,
  { readonly number: number; readonly children: readonly Inline[] }
>;

interface SpanContext {
  readonly compose: ComposeContext;
  readonly footnotes: FootnoteNumbers;
}

type Style = Omit<TextSpan, 'type' | 'text'>;

/** A plain string as spans. */
export const textSpans = (text: string): readonly Span[] => (text === '' ? [] : [{ type: 'text', text }]);

/** Turns inline prose into spans: references get their target's id, citations of registered laws become references. */
export function spans(inlines: readonly Inline[], context: SpanContext, style: Style = {}): readonly Span[] {
  return merged(inlines.flatMap((inline) => span(inline, context, style)));
}

function span(inline: Inline, context: SpanContext, style: Style): readonly Span[] {
  switch (inline.type) {
    case 'text':
      return linkedText(inline, context, style);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return spans(inline.children, context, { ...style, [inline.type]: true });
    case 'code':
      return [{ type: 'text', text: inline.value, ...style, code: true }];
    case 'web-link':
      return [{ type: 'link', href: inline.href, children: spans(inline.children, context, style) }];
    case 'cross-reference':
      return crossReference(inline, context, style);
    case 'image': {
      const picture = context.compose.pictures.get(inline.target);
      return picture
        ? [{ type: 'picture', picture: { ...picture, alt: inline.alt } }]
        : textSpans(inline.alt);
    }
    case 'footnote': {
      const note = context.footnotes.get(inline.label);
      if (!note) return [];
      // A footnote inside a footnote has no place at the foot of a page.
      const inner = { ...context, footnotes: new Map() };
      return [{ type: 'footnote', number: note.number, children: spans(note.children, inner) }];
    }
    case 'break':
      return [{ type: 'break' }];
  }
}

function linkedText({ value, place }: Text, { compose }: SpanContext, style: Style): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const citation of findAllCitations(value, place, compose.lawNames)) {
    const law = lawOf(compose.lawIndex, citation.title);
    const at = value.indexOf(citation.text, from);
    if (!law || at < 0) continue;
    if (at > from) out.push({ type: 'text', text: value.slice(from, at), ...style });
    const children: readonly Span[] = [{ type: 'text', text: citation.text, ...style }];
    out.push({ type: 'reference', target: lawId(law), children, withPage: false });
    from = at + citation.text.length;
  }
  if (from < value.length) out.push({ type: 'text', text: value.slice(from), ...style });
  return out;
}

/** Within the unit a page reference; to another unit or a law the text with the other's name (CONTENT.md §3). */
function crossReference(link: CrossReference, context: SpanContext, style: Style): readonly Span[] {
  const { compose } = context;
  const children = spans(link.children, context, style);
  const law = compose.lawPaths.get(link.target);
  if (law) {
    const named = plainText(link.children).includes(law.name) ? '' : `（《${law.name}》）`;
    return [
      {
        type: 'reference',
        target: lawId(law),
        children: [...children, ...textSpans(named)],
        withPage: false,
      },
    ];
  }
  if (compose.chapterPaths.has(link.target)) {
    return [{ type: 'reference', target: chapterId(link.target), children, withPage: true }];
  }
  const folder = link.target.split('/')[0] ?? '';
  const other = folder === compose.unitFolder ? undefined : compose.unitNames.get(folder);
  if (!other) return children;
  const named = plainText(link.children).includes(other) ? '' : `（${other}）`;
  return [
    {
      type: 'reference',
      target: chapterId(link.target),
      children: [...children, ...textSpans(named)],
      withPage: false,
    },
  ];
}

/** Joins neighbouring texts of one style, so that lines of the source leave no seam. */
export function merged(list: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const next of list) {
    const last = out.at(-1);
    if (last?.type === 'text' && next.type === 'text' && sameStyle(last, next)) {
      out[out.length - 1] = { ...last, text: last.text + next.text };
    } else out.push(next);
  }
  return out;
}

const sameStyle = (a: TextSpan, b: TextSpan) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.strike === b.strike && a.code === b.code;

/** Numbers a file's footnotes in the order of their first marks. */
export function numberFootnotes(
  marks: readonly string[],
  footnotes: ReadonlyMap<string, Footnote>,
): FootnoteNumbers {
  const labels = [...new Set(marks)].filter((label) => footnotes.has(label));
  return new Map(
    labels.map((label, index) => [label, { number: index + 1, children: noteText(footnotes.get(label)) }]),
  );
}

/** A footnote's paragraphs run on in one: it stands at the foot of a page. */
function noteText(footnote: Footnote | undefined): readonly Inline[] {
  return (footnote?.children ?? []).flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? block.children
      : [{ type: 'text' as const, value: proseText([block]), place: block.place }],
  );
}
