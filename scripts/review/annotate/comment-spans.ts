import type { Span, TextSpan } from '../../model/block.ts';
import type { ReviewComment } from '../../model/revision.ts';
import { standsIn } from '../changes/side-of.ts';

export interface Remark {
  readonly comment: ReviewComment;
  /** The words that it is about. */
  readonly words?: string;
}

/** Spans with remarks on them: each on its words, else on the first text that stands in the present edition. */
export function commentSpans(spans: readonly Span[], remarks: readonly Remark[]): readonly Span[] {
  return remarks.reduce<readonly Span[]>((commented, remark) => commentOne(commented, remark), spans);
}

function commentOne(spans: readonly Span[], { comment, words }: Remark): readonly Span[] {
  const onWords = words === undefined ? undefined : withFirst(spans, (span) => cut(span, words, comment));
  return onWords ?? withFirst(spans, (span) => [withComment(span, comment)]) ?? spans;
}

/** The spans with the first text that `change` takes changed; undefined where it takes none. */
function withFirst(
  spans: readonly Span[],
  change: (span: TextSpan) => readonly Span[] | undefined,
): readonly Span[] | undefined {
  for (const [index, span] of spans.entries()) {
    if (!standsIn(span.revision, 'after')) continue;
    const changed = span.type === 'text' ? change(span) : inside(span, change);
    if (changed) return [...spans.slice(0, index), ...changed, ...spans.slice(index + 1)];
  }
  return undefined;
}

function inside(
  span: Exclude<Span, TextSpan>,
  change: (span: TextSpan) => readonly Span[] | undefined,
): readonly Span[] | undefined {
  if (span.type !== 'reference' && span.type !== 'link') return undefined;
  const children = withFirst(span.children, change);
  return children && [{ ...span, children }];
}

/** A text cut around words that it has, the remark on them. */
function cut(span: TextSpan, words: string, comment: ReviewComment): readonly Span[] | undefined {
  const at = span.text.indexOf(words);
  if (at < 0) return undefined;
  const { comments: _, ...rest } = span;
  const end = at + words.length;
  return [
    ...(at > 0 ? [{ ...rest, text: span.text.slice(0, at) }] : []),
    withComment({ ...span, text: words }, comment),
    ...(end < span.text.length ? [{ ...rest, text: span.text.slice(end) }] : []),
  ];
}

const withComment = (span: TextSpan, comment: ReviewComment): TextSpan => ({
  ...span,
  comments: [...(span.comments ?? []), comment],
});
