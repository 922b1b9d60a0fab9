import { type ICommentOptions, Paragraph } from 'docx';
import type { ReviewComment } from '../../model/revision.ts';
import { textRuns } from './text-runs.ts';

/** A remark as Word keeps it; its number is its place in the list. The day of the compilation is its only time. */
export const docxComment =
  (issuedOn: string) =>
  ({ author, text }: ReviewComment, id: number): ICommentOptions => ({
    id,
    author,
    initials: author.slice(0, 2),
    date: new Date(`${issuedOn}T00:00:00Z`),
    children: text.map(
      (line) => new Paragraph({ style: 'CommentText', children: textRuns(line, { face: 'song' }) }),
    ),
  });
