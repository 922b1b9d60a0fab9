import type { Block, Span, TableRow } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Audience } from '../../model/edition.ts';
import type { ReviewComment } from '../../model/revision.ts';
import { SEVERITIES } from '../papers/findings.ts';
import { isChapter } from '../redline/match-chapters.ts';
import { type Anchor, anchorFinder } from './anchors.ts';
import { commentSpans, type Remark } from './comment-spans.ts';

export interface Annotated<A extends Audience> {
  readonly booklet: Booklet<A>;
  /** Where each finding stands in the booklet, for people: 第一部分 › 办公室 › 收文办理. */
  readonly placed: ReadonlyMap<Diagnostic, string>;
}

/**
 * Puts each finding beside the text that it is about. `excerpt` gives the faulty words, where a finding knows them; a
 * finding about what is not in the booklet stays out of it.
 */
export function annotate<A extends Audience>(
  booklet: Booklet<A>,
  findings: readonly Diagnostic[],
  excerpt: (finding: Diagnostic) => string | undefined,
): Annotated<A> {
  const find = anchorFinder(booklet);
  const remarks = new Map<Anchor, Remark[]>();
  const placed = new Map<Diagnostic, string>();
  for (const finding of findings) {
    const found = find(finding.place);
    if (!found) continue;
    const words = excerpt(finding);
    const remark = { comment: commentOf(finding, booklet.unit.name), ...(words && { words }) };
    remarks.set(found.anchor, [...(remarks.get(found.anchor) ?? []), remark]);
    placed.set(finding, found.path.join(' › '));
  }
  const chapters = booklet.chapters.map((chapter) => annotatedChapter(chapter, remarks));
  return { booklet: { ...booklet, chapters }, placed };
}

/** The office speaks through its program: its remarks carry its name, so that a reviewer's stand apart from them. */
const commentOf = ({ severity, message, hint }: Diagnostic, author: string): ReviewComment => ({
  author,
  text: [`【检查${SEVERITIES[severity]}】${message}`, `建议：${hint}`],
});

type Remarks = ReadonlyMap<Anchor, readonly Remark[]>;

const commentsOn = (anchor: Anchor, remarks: Remarks): readonly ReviewComment[] =>
  (remarks.get(anchor) ?? []).map(({ comment }) => comment);

function annotatedChapter(chapter: Chapter, remarks: Remarks): Chapter {
  const comments = commentsOn(chapter, remarks);
  return {
    ...chapter,
    ...(comments.length > 0 && { comments }),
    children: chapter.children.map((child) =>
      isChapter(child) ? annotatedChapter(child, remarks) : annotatedBlock(child, remarks),
    ),
  };
}

function annotatedBlock(block: Block, remarks: Remarks): Block {
  const own = remarks.get(block) ?? [];
  switch (block.type) {
    case 'heading':
      return { ...block, spans: commentSpans(block.spans, own) };
    case 'paragraph': {
      const inLead = block.spans.length === 0 && block.lead !== undefined;
      if (inLead) return { ...block, lead: commentSpans(block.lead ?? [], own) };
      return { ...block, spans: commentSpans(block.spans, own) };
    }
    case 'figure': {
      const comments = commentsOn(block, remarks);
      return comments.length > 0 ? { ...block, comments } : block;
    }
    case 'table':
      return { ...block, rows: block.rows.map((row) => annotatedRow(row, remarks.get(row) ?? [])) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((child) => annotatedBlock(child, remarks))),
      };
    case 'quote':
    case 'internal':
      return { ...block, children: block.children.map((child) => annotatedBlock(child, remarks)) };
    case 'code':
    case 'separator':
      return block;
  }
}

/** A remark on words goes to the cell that has them, another to the last cell, which says most. */
function annotatedRow(row: TableRow, remarks: readonly Remark[]): TableRow {
  let annotated = row;
  for (const remark of remarks) {
    const { words } = remark;
    const withWords = annotated.cells.findIndex(({ paragraphs }) =>
      paragraphs.some((spans) => words !== undefined && textOf(spans).includes(words)),
    );
    const at = withWords >= 0 ? withWords : annotated.cells.length - 1;
    const cells = annotated.cells.map((cell, index) => {
      if (index !== at) return cell;
      const target = Math.max(
        0,
        cell.paragraphs.findIndex((spans) => words !== undefined && textOf(spans).includes(words)),
      );
      const paragraphs = cell.paragraphs.map((spans, each) =>
        each === target ? commentSpans(spans, [remark]) : spans,
      );
      return { ...cell, paragraphs };
    });
    annotated = { ...annotated, cells };
  }
  return annotated;
}

const textOf = (spans: readonly Span[]): string =>
  spans
    .map((span) => (span.type === 'text' ? span.text : 'children' in span ? textOf(span.children) : ''))
    .join('');
