/**
 * How a piece of a compared booklet differs from its base. What moved stands twice, at the two ends of its way; a piece
 * without a revision stands in both.
 */
export type Revision = 'inserted' | 'deleted' | 'moved-away' | 'moved-here';

export interface Revised {
  readonly revision?: Revision;
}

/** What a compared booklet says of the comparison itself: every tracked change carries the name and the day. */
export interface RedlineFacts {
  /** 2025年版. */
  readonly base: string;
  readonly author: string;
  /** `2026-11-20`. */
  readonly date: string;
}

/** A remark on a place of the text, printed beside it. */
export interface ReviewComment {
  readonly author: string;
  /** One entry a paragraph. */
  readonly text: readonly string[];
}
