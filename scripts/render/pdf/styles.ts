import { CAPTION_PITCH } from '../../lib/figure-room.ts';
import { GRID } from '../../lib/page-geometry.ts';
import type { ParagraphStyle } from './engine/nodes.ts';

/** Adds up to 28 characters of 3 号 in a line of 156 mm. */
const GRID_SPACING = GRID.cell - GRID.fontSize;
export const INDENT = 2 * GRID.cell;

function style(
  face: ParagraphStyle['face'],
  size: number,
  pitch: number,
  more: Partial<ParagraphStyle> = {},
): ParagraphStyle {
  return { face, size, pitch, align: 'left', indent: 0, spacing: 0, ...more };
}

const onGrid = (face: ParagraphStyle['face'], more: Partial<ParagraphStyle> = {}) =>
  style(face, GRID.fontSize, GRID.pitch, { align: 'justify', spacing: GRID_SPACING, ...more });

/** GB/T 9704-2012 §7.3: body 3 号仿宋; 一、黑体, （一）楷体, the rest 仿宋; titles 2 号小标宋. */
export const STYLES = {
  body: onGrid('fang', { indent: INDENT }),
  centered: onGrid('fang', { align: 'center' }),
  right: onGrid('fang', { align: 'right' }),
  note: style('kai', 14, 24, { align: 'justify', indent: 28 }),
  code: style('fang', 14, 22),
  headingHei: onGrid('hei', { indent: INDENT, align: 'left' }),
  headingKai: onGrid('kai', { indent: INDENT, align: 'left' }),
  headingFang: onGrid('fang', { indent: INDENT, align: 'left' }),
  headingChapter: onGrid('hei', { align: 'center' }),
  chapterTitle: style('title', 22, 36, { align: 'center' }),
  powerTitle: style('title', 18, GRID.pitch, { align: 'center' }),
  partLabel: style('title', 22, 44, { align: 'center' }),
  partTitle: style('title', 30, 54, { align: 'center' }),
  annexLabel: style('hei', 16, GRID.pitch),
  facts: style('kai', 12, 20, { align: 'center' }),
  caption: style('hei', 12, CAPTION_PITCH, { align: 'center' }),
  cell: style('song', 10.5, 16),
  cellHead: style('hei', 10.5, 16, { align: 'center' }),
  cellStrong: style('hei', 10.5, 16),
  field: style('fang', 12.5, 19.5, { align: 'justify' }),
  fieldLabel: style('hei', 12, 19.5, { align: 'center' }),
  footnote: style('song', 9, 14, { align: 'justify' }),
  internalMark: style('hei', 12, 20),
  contents1: style('hei', 14, 26),
  contents2: style('fang', 14, 24),
  contents3: style('fang', 12, 20),
} as const;
