import type { Span } from '../../../model/block.ts';

/** The words of spans, without footnotes and pictures. */
export function spansText(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.type === 'text') return span.text;
      if (span.type === 'reference' || span.type === 'link') return spansText(span.children);
      return '';
    })
    .join('');
}

/** Width in characters: a Chinese one counts 1, a Latin letter or digit half. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character < '\u2000' ? 0.5 : 1;
  return units;
}
