import type { Revision } from '../../../model/revision.ts';
import type { Writer } from '../writer.ts';

/** Whether a piece is not in the present text: neither contents nor references nor bookmarks lead to it. */
export const isGone = (revision: Revision | undefined): boolean =>
  revision === 'deleted' || revision === 'moved-away';

/** The bookmark of a chapter where it was before it moved: what refers to it still finds it when the move is rejected. */
export const formerId = (id: string): string => `${id}_former`;

/** Bookmarks belong to what stands in the present text. */
export const markerOf = (writer: Writer, revision: Revision | undefined): Writer =>
  isGone(revision) ? { ...writer, sourceMark: () => undefined } : writer;

/** A table row comes or goes: Word has no rows that move. */
export const asRow = (revision: Revision | undefined): Revision | undefined =>
  revision === 'moved-away' ? 'deleted' : revision === 'moved-here' ? 'inserted' : revision;
