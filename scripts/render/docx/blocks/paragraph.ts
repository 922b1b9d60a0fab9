import type { ParagraphChild } from 'docx';
import { textUnits } from '../../../lib/letter-units.ts';
import { GRID } from '../../../lib/page-geometry.ts';
import type { HeadingBlock, ParagraphBlock, Span } from '../../../model/block.ts';
import type { Revision } from '../../../model/revision.ts';
import type { Face } from '../faces.ts';
import { pixels } from '../geometry.ts';
import type { Piece } from '../piece.ts';
import { bookmarked, spanChildren } from '../spans.ts';
import type { CharacterStyleId } from '../styles/character-styles.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { type RunStyle, textRuns } from '../text-runs.ts';
import { isGone } from '../tracked/gone.ts';
import { trackedParagraph } from '../tracked/tracked-paragraph.ts';
import { trackedRuns } from '../tracked/tracked-runs.ts';
import type { Writer } from '../writer.ts';
import { frame, placed, type Surroundings } from './surroundings.ts';

const ROLE_STYLES: Readonly<Record<ParagraphBlock['role'], ParagraphStyleId>> = {
  body: 'NormalIndent',
  article: 'Article',
  numbered: 'NumberedText',
  centered: 'Centered',
  right: 'Signature',
  note: 'Note',
};

const MARKER_STYLES: Readonly<Record<'hei' | 'kai' | 'fang', CharacterStyleId | undefined>> = {
  hei: 'ArticleNumber',
  kai: 'ItemTitle',
  fang: undefined,
};

/** Numbers stand in the text as typed, never as automatic ones: a citation must not move when an article is struck out. */
export function paragraphPiece(block: ParagraphBlock, around: Surroundings): Piece {
  const style = styleOf(block, around);
  const face: Face = style === 'Quote' ? 'kai' : block.role === 'centered' ? (block.face ?? 'fang') : 'fang';
  const base: RunStyle = { face, ...(face === 'kai' && style !== 'Quote' && { style: 'ItemTitle' }) };
  const children: readonly ParagraphChild[] = [
    ...bulletRuns(around, base),
    ...opening(block, around),
    ...spanChildren(block.role === 'centered' ? brokenSpans(block.spans) : block.spans, inText(around, base)),
  ];
  const left = around.listDepth > 1 ? { indent: { left: (around.listDepth - 1) * 640 } } : {};
  return {
    type: 'text',
    node: trackedParagraph(
      {
        style,
        ...left,
        ...frame(around),
        ...placed(around),
        children: bookmarked(children, [around.writer.sourceMark(block.source)]),
      },
      around,
      around.writer.tracker,
    ),
  };
}

/** A centred line that is too long goes on below at a full space, where a phrase ends: （示信发〔2026〕12号　自3月1日起施行）. */
function brokenSpans(spans: readonly Span[]): readonly Span[] {
  const [only, ...more] = spans;
  if (only?.type !== 'text' || more.length > 0) return spans;
  const space = only.text.lastIndexOf(FULL_SPACE);
  const first = only.text.slice(0, Math.max(0, space));
  if (first === '' || textUnits(only.text) <= GRID.columns || textUnits(first) > GRID.columns) return spans;
  return [
    { ...only, text: first },
    { type: 'break', ...(only.revision && { revision: only.revision }) },
    { ...only, text: only.text.slice(space + 1) },
  ];
}

const FULL_SPACE = '\u3000';

function bulletRuns({ bullet, writer, revision }: Surroundings, base: RunStyle): readonly ParagraphChild[] {
  if (!bullet) return [];
  const { text, former, size } = bullet;
  const look = { ...base, ...(size && { size }) };
  return numberRuns(textRuns(former ?? '', look), textRuns(text, look), revision, writer);
}

/** A number that stands as it was, or the former one taken out and the present one put in. */
function numberRuns(
  former: readonly ParagraphChild[],
  present: readonly ParagraphChild[],
  revision: Revision | undefined,
  { tracker }: Writer,
): readonly ParagraphChild[] {
  if (former.length === 0) return trackedRuns(present, revision, tracker);
  return [...trackedRuns(former, 'deleted', tracker), ...trackedRuns(present, 'inserted', tracker)];
}

function styleOf({ role, spans }: ParagraphBlock, { quoted, listDepth }: Surroundings): ParagraphStyleId {
  if (spans.some(({ type }) => type === 'picture')) return 'PictureText';
  if (role !== 'body') return ROLE_STYLES[role];
  if (quoted) return 'Quote';
  return listDepth > 0 ? 'ListItem' : 'NormalIndent';
}

/** The typed number and the short title behind it, in the face of their level. */
function opening(block: ParagraphBlock, around: Surroundings): readonly ParagraphChild[] {
  const { role, marker = '', formerMarker, face, lead } = block;
  if (marker === '' && !formerMarker) return [];
  const look = role === 'article' ? 'hei' : (face ?? 'fang');
  const style = MARKER_STYLES[look];
  const base: RunStyle = { face: look, ...(style && { style }) };
  const runs = (number: string) => textRuns(number && number + gapAfter(number, role), base);
  const revision = formerMarker === '' ? 'inserted' : around.revision;
  return [
    ...numberRuns(runs(formerMarker ?? ''), runs(marker), revision, around.writer),
    ...spanChildren(lead ?? [], inText(around, base)),
  ];
}

/** 第一条 is set off by a full space; 一、 and （一） carry their own; 1. is followed by nothing (GB/T 9704). */
function gapAfter(marker: string, role: ParagraphBlock['role']): string {
  if (role === 'article') return '　';
  return /[0-9A-Za-z]$/.test(marker) ? ' ' : '';
}

const inText = ({ writer, revision }: Surroundings, style: RunStyle) => ({
  writer,
  style,
  revision,
  room: { width: pixels(writer.page.textWidth), height: pixels(writer.page.textHeight / 2) },
});

const SECTION_STYLES = ['Heading4', 'Heading5', 'Heading6'] as const;
const SECTION_FACES = ['hei', 'kai', 'fang'] as const;
/** Of the outline; 2 is the last level that the contents list. */
const CONTENTS_OUTLINE = 2;

/** A title inside a chapter. Chapters have the first three heading styles, so these begin with the fourth. */
export function headingPiece(block: HeadingBlock, around: Surroundings): Piece {
  const { writer, revision } = around;
  const level = Math.min(block.depth, SECTION_STYLES.length) - 1;
  const face = block.style === 'chapter' ? 'hei' : (SECTION_FACES[level] ?? 'fang');
  const style = block.style === 'chapter' ? 'ChapterHeading' : (SECTION_STYLES[level] ?? 'Heading6');
  const runs = spanChildren(block.spans, inText(around, { face }));
  const id = isGone(revision) ? undefined : block.id;
  const children = bookmarked(runs, [id, writer.sourceMark(block.source)]);
  const outline = block.inContents ? { outlineLevel: CONTENTS_OUTLINE } : {};
  const options = { style, ...frame(around), ...placed(around), ...outline, children };
  return { type: 'heading', node: trackedParagraph(options, around, writer.tracker) };
}
