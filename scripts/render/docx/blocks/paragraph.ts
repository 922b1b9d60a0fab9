import { LineRuleType, Paragraph, type ParagraphChild } from 'docx';
import type { HeadingBlock, ParagraphBlock } from '../../../model/block.ts';
import type { Face } from '../faces.ts';
import { LINE, pixels } from '../geometry.ts';
import type { Piece } from '../piece.ts';
import { bookmarked, spanChildren } from '../spans.ts';
import type { CharacterStyleId } from '../styles/character-styles.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { type RunStyle, textRuns } from '../text-runs.ts';
import type { Writer } from '../writer.ts';
import { type Bullet, frame, type Surroundings } from './surroundings.ts';

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
    ...bulletRuns(around.bullet, base),
    ...opening(block, around.writer),
    ...spanChildren(block.spans, inText(around.writer, base)),
  ];
  const picture = block.spans.some((span) => span.type === 'picture');
  const left = around.listDepth > 1 ? { indent: { left: (around.listDepth - 1) * 640 } } : {};
  return {
    type: 'text',
    node: new Paragraph({
      style,
      ...left,
      ...frame(around),
      ...(picture && GROWING_LINE),
      children: bookmarked(children, [around.writer.sourceMark(block.source)]),
    }),
  };
}

const bulletRuns = ({ text, size }: Bullet = { text: '' }, base: RunStyle) =>
  textRuns(text, { ...base, ...(size && { size }) });

/** A line of exact height would cut a picture off. */
const GROWING_LINE = { spacing: { line: LINE, lineRule: LineRuleType.AT_LEAST } };

function styleOf({ role }: ParagraphBlock, { quoted, listDepth }: Surroundings): ParagraphStyleId {
  if (role !== 'body') return ROLE_STYLES[role];
  if (quoted) return 'Quote';
  return listDepth > 0 ? 'ListItem' : 'NormalIndent';
}

/** The typed number and the short title behind it, in the face of their level. */
function opening({ role, marker, face, lead }: ParagraphBlock, writer: Writer): readonly ParagraphChild[] {
  if (!marker) return [];
  const look = role === 'article' ? 'hei' : (face ?? 'fang');
  const style = MARKER_STYLES[look];
  const base: RunStyle = { face: look, ...(style && { style }) };
  return [
    ...textRuns(marker + gapAfter(marker, role), base),
    ...spanChildren(lead ?? [], inText(writer, base)),
  ];
}

/** 第一条 is set off by a full space; 一、 and （一） carry their own; 1. is followed by nothing (GB/T 9704). */
function gapAfter(marker: string, role: ParagraphBlock['role']): string {
  if (role === 'article') return '　';
  return /[0-9A-Za-z]$/.test(marker) ? ' ' : '';
}

const inText = (writer: Writer, style: RunStyle) => ({
  writer,
  style,
  room: { width: pixels(writer.page.textWidth), height: pixels(writer.page.textHeight / 2) },
});

const SECTION_STYLES = ['Heading4', 'Heading5', 'Heading6'] as const;
const SECTION_FACES = ['hei', 'kai', 'fang'] as const;
/** Of the outline; 2 is the last level that the contents list. */
const CONTENTS_OUTLINE = 2;

/** A title inside a chapter. Chapters have the first three heading styles, so these begin with the fourth. */
export function headingPiece(block: HeadingBlock, around: Surroundings): Piece {
  const { writer } = around;
  const level = Math.min(block.depth, SECTION_STYLES.length) - 1;
  const face = block.style === 'chapter' ? 'hei' : (SECTION_FACES[level] ?? 'fang');
  const style = block.style === 'chapter' ? 'ChapterHeading' : (SECTION_STYLES[level] ?? 'Heading6');
  const runs = spanChildren(block.spans, inText(writer, { face }));
  const children = bookmarked(runs, [block.id, writer.sourceMark(block.source)]);
  const outline = block.inContents ? { outlineLevel: CONTENTS_OUTLINE } : {};
  return { type: 'heading', node: new Paragraph({ style, ...frame(around), ...outline, children }) };
}
