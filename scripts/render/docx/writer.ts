import type { FootnoteSpan } from '../../model/block.ts';
import type { Drawings, FontSet } from '../../model/output.ts';
import type { Place } from '../../model/place.ts';
import type { ReviewComment } from '../../model/revision.ts';
import type { PageLayout } from './geometry.ts';
import type { Tracker } from './tracked/tracker.ts';

/** What the parts of one document share while it is written. */
export interface Writer {
  readonly drawings: Drawings;
  readonly fonts: FontSet;
  /** Ids of chapters and headings of the document: a reference to anything else is printed as plain text. */
  readonly targets: ReadonlySet<string>;
  /** Those of chapters that stand at two places of a compared booklet: where they were, and where they are. */
  readonly moved: ReadonlySet<string>;
  /** The number under which the document keeps a footnote. */
  readonly footnoteId: (footnote: FootnoteSpan) => number;
  /** The bookmark that leads back to the source; undefined where the edition has none or another block has taken it. */
  readonly sourceMark: (place: Place | undefined) => string | undefined;
  /** The page that the text runs on. */
  readonly page: PageLayout;
  /** Marks the changes of a compared booklet. */
  readonly tracker?: Tracker;
  /** The number under which the document keeps a remark. */
  readonly commentId: (comment: ReviewComment) => number;
}
