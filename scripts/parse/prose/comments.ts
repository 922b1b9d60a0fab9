import type { Place } from '../../model/place.ts';
import type { Findings } from './findings.ts';

/** A comment of the clerk's; never printed. */
export interface Comment {
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
  /** UTF-16, from 1. */
  readonly column: number;
  /** Index of the line, from 0. */
  readonly line: number;
}

/** A comment that goes on below the line. */
export interface OpenComment {
  readonly text: string;
  readonly column: number;
  readonly line: number;
}

export interface CommentCut {
  /** The line with what must not reach the Markdown parser blanked or cut, so that columns stay. */
  readonly line: string;
  readonly comments: readonly Comment[];
  readonly open?: OpenComment;
  /** UTF-16 column, from 1, of a comment that never ends; its text stays. */
  readonly endless?: number;
}

const OPEN = '<!--';
const CLOSE = '-->';

/**
 * Takes comments out of a line. A comment that begins and ends inside the line behind other text is left to the
 * Markdown parser, which reads it as a node of its own; it is listed all the same.
 */
export function cutComments(
  source: string,
  index: number,
  open: OpenComment | undefined,
  isEndedLater: (line: number) => boolean,
): CommentCut {
  const comments: Comment[] = [];
  let line = source;
  let from = 0;
  if (open) {
    const end = line.indexOf(CLOSE);
    if (end < 0) return { line: '', comments, open: { ...open, text: `${open.text}\n${line}` } };
    comments.push({ ...open, text: `${open.text}\n${line.slice(0, end)}`.trim() });
    line = blank(line, 0, end + CLOSE.length);
    from = end + CLOSE.length;
  }
  for (let start = line.indexOf(OPEN, from); start >= 0; start = line.indexOf(OPEN, from)) {
    from = start + OPEN.length;
    if (isInCode(line, start)) continue;
    const end = line.indexOf(CLOSE, from);
    if (end < 0) {
      if (!isEndedLater(index)) return { line, comments, endless: start + 1 };
      return {
        line: line.slice(0, start).trimEnd(),
        comments,
        open: { text: line.slice(from), column: start + 1, line: index },
      };
    }
    comments.push({ text: line.slice(from, end).trim(), column: start + 1, line: index });
    from = end + CLOSE.length;
    if (line.slice(0, start).trim() === '') line = blank(line, start, from);
  }
  return { line, comments };
}

function blank(line: string, from: number, to: number): string {
  return line.slice(0, from) + ' '.repeat(to - from) + line.slice(to);
}

/** Behind an odd number of backticks a text is most likely code. */
const isInCode = (line: string, index: number) => (line.slice(0, index).match(/`+/g)?.length ?? 0) % 2 === 1;

/** For each line the question whether a `-->` stands on a later one. */
export function laterCommentEnds(lines: readonly string[]): (line: number) => boolean {
  const last = lines.findLastIndex((line) => line.includes(CLOSE));
  return (line) => line < last;
}

/** Says that a comment never ends, so that its text is printed. */
export function reportOpenComment(place: Place, findings: Findings): void {
  findings.error(
    'no-raw-html',
    place,
    '这里的注释“<!--”没有结束，后面的文字会照样印出来。',
    '请在注释的末尾补上“-->”。',
  );
}
