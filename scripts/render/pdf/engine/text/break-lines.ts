import { titleBreak } from '../../../../lib/title-break.ts';
import type { ParagraphNode } from '../nodes.ts';
import { type Cut, cutBefore, findCuts, mayBreakAt } from './find-cuts.ts';
import type { ShapedText } from './shape.ts';
import { type LineContent, TextLine } from './text-line.ts';

/** A title is narrowed by at most this share of the column, so that its lines are about equal. */
const NARROWEST_TITLE = 0.4;

/** Breaks a paragraph into lines of `width` points: titles into lines of like length, the rest into full ones. */
export function breakLines(node: ParagraphNode, text: ShapedText, width: number): readonly TextLine[] {
  const cuts = findCuts(text, width);
  const settled = text.style.align === 'center' ? balanced(text, cuts, width) : withoutRunt(text, cuts);
  return settled.map((cut, index) => {
    const isLast = index === settled.length - 1;
    return new TextLine(lineContent(text, cut, width, isLast ? node.paragraph.leader : undefined), node);
  });
}

function lineContent(text: ShapedText, cut: Cut, width: number, leader: LineContent['leader']): LineContent {
  const { start, end, last } = cut;
  const indent = start === 0 ? text.style.indent : 0;
  const notes = text.runs.slice(start, end).flatMap((run, index, line) => {
    return run.note && line[index - 1] !== run ? [run.note] : [];
  });
  return { text, start, end, width, indent, last, notes, ...(leader && { leader }) };
}

/** The narrowest setting with as many lines: 梯形 or 菱形 rather than a full line and a scrap (GB/T 9704-2012 §7.3.1). */
function balanced(text: ShapedText, cuts: readonly Cut[], width: number): readonly Cut[] {
  if (cuts.length < 2) return cuts;
  const chosen = cuts.length === 2 ? (cutAtSpace(text, width) ?? cutAtPhrase(text, width)) : undefined;
  if (chosen) return chosen;
  let low = width * NARROWEST_TITLE;
  let high = width;
  let best = cuts;
  while (high - low > text.style.size / 4) {
    const middle = (low + high) / 2;
    const tried = findCuts(text, middle);
    if (tried.length > cuts.length) low = middle;
    else {
      best = tried;
      high = middle;
    }
  }
  return best;
}

/** Two lines cut at the typed space that leaves them most alike, if there is one and both fit. */
function cutAtSpace(text: ShapedText, width: number): readonly Cut[] | undefined {
  const count = text.clusters.length;
  let best: { readonly cuts: readonly Cut[]; readonly longer: number } | undefined;
  for (let index = 1; index < count; index += 1) {
    if (text.clusters[index - 1]?.kind !== 'space' || !mayBreakAt(text, index)) continue;
    const cuts = cutInTwo(text, index);
    const longer = Math.max(...cuts.map((cut) => naturalWidth(text, cut)));
    if (longer <= width && longer < (best?.longer ?? Number.POSITIVE_INFINITY)) best = { cuts, longer };
  }
  return best?.cuts;
}

/** Two lines cut where a phrase ends, as the DOCX has them. */
function cutAtPhrase(text: ShapedText, width: number): readonly Cut[] | undefined {
  const { clusters, style } = text;
  const title = clusters.map((cluster) => cluster.text).join('');
  const found = titleBreak(title, width / (style.size + style.spacing));
  let at = 0;
  const index = clusters.findIndex((cluster) => {
    at += cluster.text.length;
    return at === found?.index;
  });
  if (index < 0 || !mayBreakAt(text, index + 1)) return undefined;
  const cuts = cutInTwo(text, index + 1);
  return cuts.every((cut) => naturalWidth(text, cut) <= width) ? cuts : undefined;
}

function cutInTwo(text: ShapedText, index: number): readonly Cut[] {
  const count = text.clusters.length;
  return [cutBefore(text, 0, index), { start: index, end: count, next: count, last: true }];
}

function naturalWidth({ advances, leads }: ShapedText, { start, end }: Cut): number {
  let width = 0;
  for (let index = start; index < end; index += 1) {
    width += (advances[index] ?? 0) + (index > start ? (leads[index] ?? 0) : 0);
  }
  return width;
}

/** 单字不成行: a last line of one character takes another from the line before. */
function withoutRunt(text: ShapedText, cuts: readonly Cut[]): readonly Cut[] {
  const last = cuts.at(-1);
  const before = cuts.at(-2);
  if (!last || !before || before.last || !isRunt(text, last)) return cuts;
  for (let index = before.end - 1; index > before.start + 1; index -= 1) {
    if (text.clusters[index]?.kind !== 'wide') return cuts;
    if (!mayBreakAt(text, index)) continue;
    return [...cuts.slice(0, -2), cutBefore(text, before.start, index), { ...last, start: index }];
  }
  return cuts;
}

function isRunt(text: ShapedText, { start, end }: Cut): boolean {
  const line = text.clusters.slice(start, end);
  return line[0]?.kind === 'wide' && line.filter(({ barredFromStart }) => !barredFromStart).length === 1;
}
