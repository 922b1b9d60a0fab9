import { plainSpans } from '../../lib/plain-spans.ts';
import type { Span } from '../../model/block.ts';
import type { Revision } from '../../model/revision.ts';

export type Side = 'before' | 'after';

const ABSENT: Readonly<Record<Side, readonly (Revision | undefined)[]>> = {
  before: ['inserted', 'moved-here'],
  after: ['deleted', 'moved-away'],
};

/** Whether a piece stands in the text of one side. */
export const standsIn = (revision: Revision | undefined, side: Side): boolean =>
  !ABSENT[side].includes(revision);

/** One side of compared spans as plain text, its own words struck out in the former text and stressed in the present one. */
export function sideOf(spans: readonly Span[], side: Side): readonly Span[] {
  return flat(spans, undefined)
    .filter(({ revision }) => standsIn(revision, side))
    .map(({ text, revision }): Span => {
      if (!revision) return { type: 'text', text };
      return { type: 'text', text, ...(side === 'before' ? { strike: true } : { strong: true }) };
    });
}

function flat(
  spans: readonly Span[],
  around: Revision | undefined,
): readonly { readonly text: string; readonly revision: Revision | undefined }[] {
  return spans.flatMap((span) => {
    const revision = span.revision ?? around;
    if (span.type === 'reference' || span.type === 'link') return flat(span.children, around);
    const text =
      span.type === 'picture' ? '（图片）' : span.type === 'footnote' ? '（脚注）' : plainSpans([span]);
    return text === '' ? [] : [{ text, revision }];
  });
}

/** Whether anything in the spans differs. */
export const differs = (spans: readonly Span[]): boolean =>
  spans.some(
    (span) =>
      span.revision !== undefined ||
      ((span.type === 'reference' || span.type === 'link') && differs(span.children)),
  );
