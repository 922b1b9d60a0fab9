import type { Place } from '../../model/place.ts';
import {
  type Comment,
  cutComments,
  laterCommentEnds,
  type OpenComment,
  reportOpenComment,
} from './comments.ts';
import { containerWriter } from './container-writer.ts';
import { type ContainerMark, containerLine } from './containers.ts';
import type { Findings } from './findings.ts';
import { closesFence, type Fence, isBlank, openingFence, quotePrefix, standsAlone } from './line-shapes.ts';
import { lineWriter } from './line-writer.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A text made ready for the Markdown parser: what begins a paragraph for a clerk begins one for the parser. */
export interface PreparedText {
  readonly text: string;
  readonly source: SourceText;
  /** By line of `text`, from 1. */
  readonly containers: ReadonlyMap<number, ContainerMark>;
  readonly comments: readonly (Comment & { readonly place: Place })[];
}

/**
 * Sets a blank line before every line that begins a paragraph, takes comments out and marks containers. No column
 * changes; `source` leads from the lines of the result back to the file. Code stays as it is.
 */
export function prepareLines(
  text: string,
  at: { readonly file: string; readonly line: number },
  findings: Findings,
): PreparedText {
  const lines = text.split('\n');
  const original = sourceText(
    at.file,
    lines,
    lines.map((_, index) => at.line + index),
  );
  const writer = lineWriter();
  const starts = paragraphStarts(lines, findings, original);
  const isEndedLater = laterCommentEnds(lines);
  const containers = containerWriter(writer);
  const comments: Comment[] = [];
  let fence: Fence | undefined;
  let openComment: OpenComment | undefined;

  for (const [index, sourceLine] of lines.entries()) {
    const lineNumber = at.line + index;
    if (fence) {
      writer.write(sourceLine, lineNumber);
      if (closesFence(sourceLine, fence)) fence = undefined;
      continue;
    }
    const cut = cutComments(sourceLine, index, openComment, isEndedLater);
    const { line } = cut;
    openComment = cut.open;
    comments.push(...cut.comments);
    const place = (column: number) => original.place({ line: index + 1, column });
    if (cut.endless !== undefined) reportOpenComment(place(cut.endless), findings);

    const container = containerLine(line);
    if (container) {
      starts.reset();
      containers.write(container, place(container.column));
      continue;
    }
    if (starts.at(line, index)) writer.separate(line, lineNumber);
    fence = openingFence(line);
    // Markdown takes a full-width space for text.
    writer.write(isBlank(line) ? quotePrefix(line) : line, lineNumber);
    if (standsAlone(line)) writer.write(quotePrefix(line).trimEnd(), lineNumber);
  }

  return {
    text: writer.lines.join('\n'),
    source: sourceText(at.file, writer.lines, writer.sourceLines),
    containers: containers.marks,
    comments: comments.map((comment) => ({
      ...comment,
      place: original.place({ line: comment.line + 1, column: comment.column }),
    })),
  };
}
