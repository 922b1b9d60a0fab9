import type { Span } from '../model/block.ts';

/** The text of spans without style, footnotes and pictures; a line break is a space. */
export function plainSpans(spans: readonly Span[]): string {
  return spans.map(plainSpan).join('');
}

function plainSpan(span: Span): string {
  if (span.type === 'text') return span.text;
  if (span.type === 'break') return ' ';
  return span.type === 'reference' || span.type === 'link' ? plainSpans(span.children) : '';
}
