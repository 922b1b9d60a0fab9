import type { FootnoteSpan } from '../../model/block.ts';
import type { RenderContext } from '../../model/output.ts';
import type { ReviewComment } from '../../model/revision.ts';
import { PORTRAIT } from './geometry.ts';
import { sourceBookmark } from './source-bookmark.ts';
import type { Tracker } from './tracked/tracker.ts';
import type { Writer } from './writer.ts';

/** What a document keeps apart from its text, in the order of their numbers; it grows while the text is written. */
export interface Notes {
  readonly footnotes: readonly FootnoteSpan[];
  readonly comments: readonly ReviewComment[];
}

interface WriterOptions {
  /** Ids that references may lead to. */
  readonly targets: ReadonlySet<string>;
  /** Ids of chapters that stand at two places. */
  readonly moved?: ReadonlySet<string>;
  /** Whether blocks carry bookmarks to their source. */
  readonly marked: boolean;
  readonly tracker?: Tracker;
}

/** The writer of one document, on upright pages, with the notes that it collects. */
export function createWriter(
  { drawings, fonts }: RenderContext,
  { targets, moved = new Set(), marked, tracker }: WriterOptions,
): { readonly writer: Writer; readonly notes: Notes } {
  const footnotes: FootnoteSpan[] = [];
  const comments: ReviewComment[] = [];
  const marks = new Set<string>();
  const writer: Writer = {
    drawings,
    fonts,
    targets,
    moved,
    ...(tracker && { tracker }),
    commentId: (comment) => comments.push(comment) - 1,
    footnoteId: (footnote) => footnotes.push(footnote),
    sourceMark: (place) => {
      if (!place || !marked) return undefined;
      const mark = sourceBookmark(place);
      if (marks.has(mark)) return undefined;
      marks.add(mark);
      return mark;
    },
    page: PORTRAIT,
  };
  return { writer, notes: { footnotes, comments } };
}
