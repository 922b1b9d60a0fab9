import type { Block, FootnoteSpan, Span } from '../../../model/block.ts';

/** Number of the first footnote in a block, in printed order. */
export const firstFootnote = (block: Block): number | undefined => footnotesOf(block).next().value?.number;

/** Every footnote of a block, in printed order. */
export function* footnotesOf(block: Block): Generator<FootnoteSpan, undefined> {
  switch (block.type) {
    case 'heading':
      yield* inSpans(block.spans);
      return;
    case 'paragraph':
      yield* inSpans(block.lead ?? []);
      yield* inSpans(block.spans);
      return;
    case 'list':
      for (const child of block.items.flat()) yield* footnotesOf(child);
      return;
    case 'quote':
    case 'internal':
      for (const child of block.children) yield* footnotesOf(child);
      return;
    case 'table':
      for (const { title } of block.columns) yield* inSpans(title);
      for (const cell of block.rows.flatMap((row) => row.cells)) yield* inSpans(cell.paragraphs.flat());
      return;
    case 'figure':
    case 'code':
    case 'separator':
      return;
  }
}

function* inSpans(spans: readonly Span[]): Generator<FootnoteSpan, undefined> {
  for (const span of spans) {
    if (span.type === 'footnote') yield span;
    if (span.type === 'reference' || span.type === 'link') yield* inSpans(span.children);
  }
}
