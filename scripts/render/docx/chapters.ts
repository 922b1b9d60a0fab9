import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Block } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import { blockPieces } from './blocks/blocks.ts';
import { footnotesOf } from './blocks/footnotes.ts';
import { LANDSCAPE } from './geometry.ts';
import type { Piece } from './piece.ts';
import { bookmarked } from './spans.ts';
import type { ParagraphStyleId } from './styles/paragraph-styles.ts';
import { textRuns } from './text-runs.ts';
import type { Writer } from './writer.ts';

/** Everything but chapters and blocks is `Chapter`: blocks have no slug. */
export const isChapter = (child: Chapter | Block): child is Chapter => 'slug' in child;

/** A chapter and all below it. `level` counts from 1; every chapter begins a page. */
export function chapterPieces(chapter: Chapter, writer: Writer, level = 1): readonly Piece[] {
  const landscape = chapter.type === 'annex' && chapter.landscape;
  const own: Writer = landscape ? { ...writer, page: LANDSCAPE } : writer;
  const around = { writer: own, quoted: false, internal: false, listDepth: 0 };
  const pieces = [
    ...titlePieces(chapter, level),
    ...chapter.children.flatMap((child) =>
      isChapter(child) ? chapterPieces(child, writer, level + 1) : blockPieces(child, around),
    ),
  ];
  const [first, ...rest] = landscape
    ? pieces.map((piece) => ({ ...piece, landscape: true as const }))
    : pieces;
  if (!first || !hasFootnotes(chapter)) return first ? [first, ...rest] : [];
  return [{ ...first, startsSection: true }, ...rest];
}

const hasFootnotes = (chapter: Chapter): boolean =>
  chapter.children.some((child) => !isChapter(child) && !footnotesOf(child).next().done);

const LEVEL_STYLES: readonly ParagraphStyleId[] = ['Heading1', 'Heading2', 'Heading3'];

/** How a chapter is named in the contents. */
export function chapterTitle(chapter: Chapter): string {
  const labelled = chapter.type === 'part' || chapter.type === 'annex';
  return labelled ? `${chapter.label}　${chapter.title}` : chapter.title;
}

function titlePieces(chapter: Chapter, level: number): readonly Piece[] {
  if (chapter.type === 'annex') {
    const label = heading(textRuns(chapter.label, { face: 'hei' }), 'AnnexLabel', true);
    return [label, titlePiece(chapter, chapter.title, 'Heading1', false)];
  }
  if (chapter.type === 'part') {
    const label = textRuns(chapter.label, { face: 'title', style: 'PartLabel' });
    const runs = [...label, new TextRun({ break: 1 }), ...textRuns(chapter.title, { face: 'title' })];
    return [heading(bookmarked(runs, [chapter.id]), 'PartTitle', true)];
  }
  return [titlePiece(chapter, chapter.title, LEVEL_STYLES[level - 1] ?? 'Heading3', true)];
}

function titlePiece(chapter: Chapter, text: string, style: ParagraphStyleId, newPage: boolean): Piece {
  return heading(bookmarked(textRuns(text, { face: 'title' }), [chapter.id]), style, newPage);
}

function heading(
  children: readonly ParagraphChild[],
  style: ParagraphStyleId,
  pageBreakBefore: boolean,
): Piece {
  return { type: 'heading', node: new Paragraph({ style, pageBreakBefore, children }) };
}
