import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  PageReference,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { ReferenceSpan, Span, SpanHandlers, TextSpan } from '../../model/block.ts';
import type { Revised, Revision } from '../../model/revision.ts';
import { commented } from './commented.ts';
import { type Box, pictureRun } from './pictures.ts';
import { type RunStyle, textRuns } from './text-runs.ts';
import { formerId, isGone } from './tracked/gone.ts';
import { trackedRuns } from './tracked/tracked-runs.ts';
import type { Writer } from './writer.ts';

interface SpanContext {
  readonly writer: Writer;
  readonly style: RunStyle;
  /** What a picture may take up. */
  readonly room: Box;
  /** How what stands around the spans differs from the base. */
  readonly revision?: Revision | undefined;
}

/** Spans as runs and fields of a paragraph whose letters look like `style`. */
export function spanChildren(spans: readonly Span[], context: SpanContext): readonly ParagraphChild[] {
  return spans.flatMap((span) => spanChild(span, context));
}

function spanChild(span: Span, context: SpanContext): readonly ParagraphChild[] {
  // TypeScript does not relate the handler to the span through the shared key.
  const handler = handlers[span.type] as (span: Span, context: SpanContext) => readonly ParagraphChild[];
  return handler(span, context);
}

const handlers: SpanHandlers<readonly ParagraphChild[], SpanContext> = {
  text: (span, context) => {
    const runs = textRuns(span.text, { ...context.style, ...stress(span), ...struck(span) });
    return commented(tracked(runs, span, context), span.comments, context.writer);
  },
  reference: (span, context) =>
    context.writer.targets.has(span.target)
      ? [...link(span, context), ...pages(span, context)]
      : [...spanChildren(span.children, context), ...tracked(formerPage(span, context), span, context)],
  link: ({ href, children }, context) => {
    const shown = spanChildren(children, context);
    // An address with spaces or Chinese letters in it makes a file that Word does not open.
    return URL.canParse(href)
      ? [new ExternalHyperlink({ link: new URL(href).href, children: shown })]
      : shown;
  },
  footnote: (span, context) =>
    tracked([new FootnoteReferenceRun(context.writer.footnoteId(span))], span, context),
  picture: (span, context) =>
    tracked([pictureRun(span.picture, context.room, context.writer.fonts)], span, context),
  break: (span, context) => tracked([new TextRun({ break: 1 })], span, context),
};

const tracked = (
  runs: readonly ParagraphChild[],
  { revision }: Revised,
  { writer, revision: around }: SpanContext,
): readonly ParagraphChild[] => trackedRuns(runs, revision ?? around, writer.tracker);

function stress(span: TextSpan): Partial<RunStyle> {
  if (span.code) return { face: 'song', style: 'InlineCode' };
  if (span.strong) return { face: 'hei', style: 'Strong' };
  if (span.emphasis) return { face: 'kai', style: 'Emphasis' };
  return {};
}

const struck = (span: TextSpan): Partial<RunStyle> => (span.strike ? { strike: true } : {});

function link(span: ReferenceSpan, context: SpanContext): readonly ParagraphChild[] {
  if (span.children.length === 0) return [];
  return [new InternalHyperlink({ anchor: span.target, children: spanChildren(span.children, context) })];
}

/** The page; where the chapter has moved, the one before, which goes, and the present one, which comes. */
function pages(span: ReferenceSpan, context: SpanContext): readonly ParagraphChild[] {
  const { style, writer } = context;
  const revision = span.revision ?? context.revision;
  const shown = (target: string, change: Revision | undefined) =>
    trackedRuns(page({ ...span, target }, style), change, writer.tracker);
  if (!writer.moved.has(span.target)) return shown(span.target, revision);
  return [
    ...(revision === 'inserted' || revision === 'moved-here'
      ? []
      : shown(formerId(span.target), revision ?? 'deleted')),
    ...(isGone(revision) ? [] : shown(span.target, revision ?? 'inserted')),
  ];
}

/** （第 12 页）; the bare number where the reference has no text of its own, as in a column of page numbers. */
function page(span: ReferenceSpan, style: RunStyle): readonly ParagraphChild[] {
  if (!span.withPage) return [];
  const number = new PageReference(span.target, { hyperlink: true });
  if (span.children.length === 0) return [number];
  return [...textRuns('（第', style), number, ...textRuns('页）', style)];
}

/** Where the chapter is gone, its reference goes with a page that nobody knows any more. */
function formerPage(
  { withPage, revision, children }: ReferenceSpan,
  { style, revision: around }: SpanContext,
): readonly ParagraphChild[] {
  return withPage && children.length > 0 && isGone(revision ?? around) ? textRuns('（第页）', style) : [];
}

/** Children inside bookmarks of the given names, the first outermost. */
export function bookmarked(
  children: readonly ParagraphChild[],
  names: readonly (string | undefined)[],
): readonly ParagraphChild[] {
  return names.reduceRight<readonly ParagraphChild[]>(
    (inner, name) => (name ? [new Bookmark({ id: name, children: inner })] : inner),
    children,
  );
}
