import type { RedlineFacts } from '../../../model/revision.ts';

/** What a tracked change says of itself. */
export interface ChangeMark {
  /** Unique among all changes of the document. */
  readonly id: number;
  readonly author: string;
  /** In UTC, as Word writes it. */
  readonly date: string;
}

/** Gives every tracked change of one document its mark. */
export type Tracker = () => ChangeMark;

/** Ids count in the order of the text; the day of the compilation is the only time that a document knows. */
export function tracker({ author, date }: Pick<RedlineFacts, 'author' | 'date'>): Tracker {
  let id = FIRST_ID;
  return () => ({ id: id++, author, date: `${date}T00:00:00Z` });
}

/** Above the ids of bookmarks, which some programs count together with changes. */
const FIRST_ID = 1_000_000;
