import type { Place } from '../../model/place.ts';
import { type Comment, cutComments, laterCommentEnds, reportOpenComment } from './comments.ts';
import { type ContainerMark, containerLine, isMisplacedContainer, reportMisplaced } from './containers.ts';
import type { Findings } from './findings.ts';
import {
  closesFence,
  type Fence,
  hasPipe,
  isBlank,
  isDelimiterRow,
  openingFence,
  quotePrefix,
  standsAlone,
  startsParagraph,
} from './line-shapes.ts';
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
  const prepared: string[] = [];
  const sourceLines: number[] = [];
  const containers = new Map<number, ContainerMark>();
  const comments: Comment[] = [];
  const isClosedLater = laterCommentEnds(lines);
  const original = sourceText(
    at.file,
    lines,
    lines.map((_, index) => at.line + index),
  );
  let fence: Fence | undefined;
  let openComment: ReturnType<typeof cutComments>['open'];
  let inTable = false;

  const push = (line: string, index: number) => {
    prepared.push(line);
    sourceLines.push(at.line + index);
  };
  const separate = (line: string, index: number) => {
    const above = prepared.at(-1);
    if (above === undefined || isBlank(above)) return;
    const isQuoted = quotePrefix(above) !== '';
    push(isQuoted ? quotePrefix(line).trimEnd() : '', index);
  };
  const mark = (container: ContainerMark, index: number) => {
    separate('', index);
    push(':::', index);
    containers.set(prepared.length, container);
    push('', index);
  };

  lines.forEach((sourceLine, index) => {
    if (fence) {
      push(sourceLine, index);
      if (closesFence(sourceLine, fence)) fence = undefined;
      return;
    }
    const cut = cutComments(sourceLine, index, openComment, isClosedLater);
    openComment = cut.open;
    comments.push(...cut.comments);
    const { line } = cut;
    const place = (column: number) => original.place({ line: index + 1, column });

    const container = containerLine(line);
    if (container) {
      inTable = false;
      const start = place(line.search(/[:：]/) + 1);
      if (container.name === undefined) mark({ type: 'close', place: start }, index);
      else mark({ type: 'open', name: container.name, place: start }, index);
      if (container.rest !== undefined) {
        const text = line.replace(/[:：]{3,}\s*$/u, '').slice(container.rest);
        push(' '.repeat(container.rest) + text, index);
      }
      if (container.closed && container.name !== undefined) mark({ type: 'close', place: start }, index);
      return;
    }
    if (isMisplacedContainer(line)) reportMisplaced(place(line.search(/[:：]/) + 1), findings);

    const bare = line.slice(quotePrefix(line).length);
    if (isBlank(line)) inTable = false;
    else if (inTable && hasPipe(bare)) {
      push(line, index);
      return;
    } else if (inTable || startsParagraph(bare) || standsAlone(bare)) {
      inTable = false;
      separate(line, index);
    }
    inTable ||= isDelimiterRow(bare) && hasPipe(lines[index - 1] ?? '');
    fence = openingFence(line);
    push(line, index);
    if (standsAlone(bare)) push(quotePrefix(line).trimEnd(), index);
    const stray = openComment || fence ? -1 : line.indexOf('<!--');
    if (stray >= 0 && !line.includes('-->', stray)) reportOpenComment(place(stray + 1), findings);
  });

  return {
    text: prepared.join('\n'),
    source: sourceText(at.file, prepared, sourceLines),
    containers,
    comments: comments.map((comment) => ({
      ...comment,
      place: original.place({ line: comment.line + 1, column: comment.column }),
    })),
  };
}
