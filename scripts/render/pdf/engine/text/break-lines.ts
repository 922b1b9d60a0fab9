import type { ParagraphNode } from '../nodes.ts';
import { mayBreakBetween } from './cluster.ts';
import { type ShapedText, sizeOf } from './shape.ts';
import { type LineContent, TextLine } from './text-line.ts';

/** Rounding must not push the 28th character of a line out. */
const TOLERANCE = 0.02;
/** A mark that may not begin the next line may overhang by this share of its size; the line is then set tighter. */
const COMPRESSION = 0.5;

/** Half an em where the line begins with a mark whose left half is empty: that half is cut off. */
export function edgeTrim(text: ShapedText, index: number, edge: 'start' | 'end'): number {
  const cluster = text.clusters[index];
  const run = text.runs[index];
  if (!cluster || !run) return 0;
  const blank = edge === 'start' ? cluster.blankLeft : cluster.blankRight;
  return blank ? sizeOf(run, text.style) / 2 : 0;
}

/** Breaks a paragraph into lines of `width` points. Linear in the text. */
export function breakLines(node: ParagraphNode, text: ShapedText, width: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  const count = text.clusters.length;
  let start = 0;
  do {
    const indent = start === 0 ? text.style.indent : 0;
    const { end, next, last } = findEnd(text, start, width, indent);
    const notes = text.runs.slice(start, end).flatMap((run, index, line) => {
      return run.note && line[index - 1] !== run ? [run.note] : [];
    });
    const content: LineContent = { text, start, end, width, indent, last, notes };
    const isLast = next >= count;
    const leader = isLast ? node.paragraph.leader : undefined;
    lines.push(new TextLine(leader ? { ...content, leader } : content, node));
    start = next;
  } while (start < count);
  return lines;
}

interface LineEnd {
  /** First cluster that is not on the line. */
  readonly end: number;
  /** First cluster of the next line; spaces between the two are dropped. */
  readonly next: number;
  readonly last: boolean;
}

function findEnd(text: ShapedText, start: number, width: number, indent: number): LineEnd {
  const { clusters, leads, advances } = text;
  let x = indent === 0 ? indent - edgeTrim(text, start, 'start') : indent;
  let chance = -1;
  for (let index = start; index < clusters.length; index += 1) {
    const cluster = clusters[index];
    if (!cluster) break;
    if (cluster.kind === 'newline') return { end: index, next: index + 1, last: true };
    const before = index > start ? clusters[index - 1] : undefined;
    if (before && mayBreakBetween(before, cluster)) chance = index;
    const reach = x + (before ? (leads[index] ?? 0) : 0) + (advances[index] ?? 0);
    if (before && cluster.kind !== 'space' && reach - allowance(text, index) > width + TOLERANCE) {
      return cutAt(text, start, chance > start ? chance : index);
    }
    x = reach;
  }
  return { end: clusters.length, next: clusters.length, last: true };
}

/** By how much a line may run over when it ends with this cluster. */
function allowance(text: ShapedText, index: number): number {
  const trim = edgeTrim(text, index, 'end');
  const following = text.clusters[index + 1];
  const cluster = text.clusters[index];
  const endsHere =
    !following || !cluster || mayBreakBetween(cluster, following) || following.kind === 'newline';
  return trim > 0 && endsHere ? trim + 2 * trim * COMPRESSION : trim;
}

function cutAt(text: ShapedText, start: number, index: number): LineEnd {
  let end = index;
  while (end > start + 1 && text.clusters[end - 1]?.kind === 'space') end -= 1;
  let next = index;
  while (text.clusters[next]?.kind === 'space') next += 1;
  return { end, next, last: next >= text.clusters.length };
}
