import type { Span } from '../../../model/block.ts';

/** The words of running text, without marks, notes and pictures. */
export function plainText(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.type === 'text') return span.text;
      return span.type === 'reference' || span.type === 'link' ? plainText(span.children) : '';
    })
    .join('');
}
