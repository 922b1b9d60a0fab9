import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import type { ReviewComment } from '../../model/revision.ts';
import type { Writer } from './writer.ts';

/** Children with remarks on them, beside the text. */
export function commented(
  children: readonly ParagraphChild[],
  comments: readonly ReviewComment[] | undefined,
  { commentId }: Writer,
): readonly ParagraphChild[] {
  const ids = (comments ?? []).map(commentId);
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.map((id) => new CommentRangeEnd(id)),
    ...ids.map((id) => new TextRun({ children: [new CommentReference(id)] })),
  ];
}
