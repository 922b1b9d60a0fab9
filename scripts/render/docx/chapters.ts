import { type ParagraphChild, TextRun } from 'docx';
import type { Block, Span } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import type { Revision } from '../../model/revision.ts';
import { blockPieces } from './blocks/blocks.ts';
import { footnotesOf } from './blocks/footnotes.ts';
import { standing } from './blocks/standing.ts';
import { placed, type Surroundings } from './blocks/surroundings.ts';
import { commented } from './commented.ts';
import { LANDSCAPE, LINE, twips } from './geometry.ts';
import type { Piece, RunningHead } from './piece.ts';
import { bookmarked, spanChildren } from './spans.ts';
import { PARAGRAPH_STYLES, type ParagraphStyleId } from './styles/paragraph-styles.ts';
import type { RunStyle } from './text-runs.ts';
import { titleIndent } from './title-indent.ts';
import { formerId, isGone } from './tracked/gone.ts';
import { trackedParagraph } from './tracked/tracked-paragraph.ts';
import { trackedRuns } from './tracked/tracked-runs.ts';
import type { Writer } from './writer.ts';

/** Everything but chapters and blocks is `Chapter`: blocks have no slug. */
export const isChapter = (child: Chapter | Block): child is Chapter => 'slug' in child;

/** A chapter and all below it. `level` counts from 1; every chapter begins a page. `above` is what its parent is to the base. */
export function chapterPieces(
  chapter: Chapter,
  writer: Writer,
  level = 1,
  above?: Revision,
): readonly Piece[] {
  const landscape = chapter.type === 'annex' && chapter.landscape;
  const revision = chapter.revised?.revision ?? above;
  const own: Writer = landscape ? { ...writer, page: LANDSCAPE } : writer;
  const around = { writer: own, quoted: false, internal: false, listDepth: 0, revision };
  const pieces = [
    ...titlePieces(chapter, level, around),
    ...chapter.children.flatMap((child, index, all) =>
      isChapter(child)
        ? chapterPieces(child, writer, level + 1, revision)
        : blockPieces(child, { ...around, standing: standing(all, index) }),
    ),
  ];
  const turned = landscape ? pieces.map((piece) => ({ ...piece, landscape: true as const })) : pieces;
  return withHead(turned, chapter);
}

const NO_HEAD: RunningHead = { text: '', chapters: false };

/** The page with the title of a part has no head, because it would say the same; those that follow name the part. */
function withHead(pieces: readonly Piece[], chapter: Chapter): readonly Piece[] {
  const [first, second, ...rest] = pieces;
  if (!first) return [];
  const starts = { startsSection: true as const };
  if (chapter.type === 'part') {
    const head = { text: chapterTitle(chapter), chapters: true };
    return [
      { ...first, ...starts, head: NO_HEAD },
      ...(second ? [{ ...second, ...starts, head }] : []),
      ...rest,
    ];
  }
  const others = pieces.slice(1);
  if (chapter.type === 'annex')
    return [{ ...first, ...starts, head: { text: chapterTitle(chapter), chapters: false } }, ...others];
  return [hasFootnotes(chapter) ? { ...first, ...starts } : first, ...others];
}

const hasFootnotes = (chapter: Chapter): boolean =>
  chapter.children.some((child) => !isChapter(child) && !footnotesOf(child).next().done);

/** Between the title of an annex and its table, on a sideways page, which has few lines. */
const TIGHT = twips(6);

const LEVEL_STYLES: readonly ParagraphStyleId[] = ['Heading1', 'Heading2', 'Heading3'];

/** How a chapter is named in the contents. */
export function chapterTitle(chapter: Chapter): string {
  const labelled = chapter.type === 'part' || chapter.type === 'annex';
  return labelled ? `${chapter.label}　${chapter.title}` : chapter.title;
}

function titlePieces(chapter: Chapter, level: number, around: Surroundings): readonly Piece[] {
  const { writer, revision } = around;
  const id = revision === 'moved-away' ? formerId(chapter.id) : isGone(revision) ? undefined : chapter.id;
  const room = { width: 0, height: 0 };
  const runs = (spans: readonly Span[], style: RunStyle) =>
    spanChildren(spans, { writer, style, room, revision });
  const title = commented(
    runs(chapter.revised?.title ?? textSpan(chapter.title), { face: 'title' }),
    chapter.comments,
    writer,
  );
  const label = 'label' in chapter ? (chapter.revised?.label ?? textSpan(chapter.label)) : [];
  const move = chapter.revised?.move;
  if (chapter.type === 'annex') {
    const ends = { ...around, ...(move && { move: `${move}-label` }) };
    const [close, closer] = chapter.landscape ? [0, TIGHT] : [LINE, Math.round(LINE / 2) + TIGHT];
    return [
      heading(runs(label, { face: 'hei' }), 'AnnexLabel', true, { ...ends, standing: { after: close } }),
      heading(
        bookmarked(title, [id]),
        'Heading1',
        false,
        { ...around, move, standing: { after: closer } },
        chapter.title,
      ),
    ];
  }
  if (chapter.type === 'part') {
    const lines = [
      ...runs(label, { face: 'title', style: 'PartLabel' }),
      ...trackedRuns([new TextRun({ break: 1 })], revision, writer.tracker),
      ...title,
    ];
    return [heading(bookmarked(lines, [id]), 'PartTitle', true, { ...around, move }, chapter.title)];
  }
  const style = LEVEL_STYLES[level - 1] ?? 'Heading3';
  return [heading(bookmarked(title, [id]), style, true, { ...around, move }, chapter.title)];
}

const textSpan = (text: string): readonly Span[] => [{ type: 'text', text }];

function heading(
  children: readonly ParagraphChild[],
  style: ParagraphStyleId,
  pageBreakBefore: boolean,
  around: Surroundings,
  title = '',
): Piece {
  const letter = 10 * (PARAGRAPH_STYLES[style].size ?? 0);
  const indent = titleIndent(title, { letter, width: around.writer.page.textWidth });
  const options = { style, pageBreakBefore, ...placed(around), ...(indent && { indent }), children };
  return {
    type: 'heading',
    node: trackedParagraph(options, around, around.writer.tracker),
    ...(pageBreakBefore && { opensPage: true }),
  };
}
