import { mayBreakBetween } from './cluster.ts';
import { type ShapedText, sizeOf } from './shape.ts';

/** Rounding must not push the 28th character of a line out. */
const TOLERANCE = 0.02;
/** A mark that may not begin the next line may overhang by this share of its size; the line is then set tighter. */
const COMPRESSION = 0.5;

/** One line of a paragraph, by its clusters. */
export interface Cut {
  readonly start: number;
  /** First cluster that is not on the line; spaces between it and the next line are dropped. */
  readonly end: number;
  readonly next: number;
  /** Ends the paragraph or a typed line. */
  readonly last: boolean;
}

/** Half an em where a line begins or ends with a mark whose outer half is empty: that half is cut off. */
export function edgeTrim(text: ShapedText, index: number, edge: 'start' | 'end'): number {
  const cluster = text.clusters[index];
  const run = text.runs[index];
  if (!cluster || !run) return 0;
  const blank = edge === 'start' ? cluster.blankLeft : cluster.blankRight;
  return blank ? sizeOf(run, text.style) / 2 : 0;
}

/** Whether a line may begin with the cluster at `index`. A note's raised mark stays with its word. */
export function mayBreakAt(text: ShapedText, index: number): boolean {
  const before = text.clusters[index - 1];
  const cluster = text.clusters[index];
  if (!before || !cluster || text.runs[index]?.raised) return false;
  return mayBreakBetween(before, cluster);
}

/** Cuts a paragraph into lines of `width` points, each as full as it may be. Linear in the text. */
export function findCuts(text: ShapedText, width: number): readonly Cut[] {
  const cuts: Cut[] = [];
  const count = text.clusters.length;
  let start = 0;
  do {
    const cut = findCut(text, start, width, start === 0 ? text.style.indent : 0);
    cuts.push(cut);
    start = cut.next;
  } while (start < count);
  return cuts;
}

function findCut(text: ShapedText, start: number, width: number, indent: number): Cut {
  const { clusters, leads, advances } = text;
  let x = indent === 0 ? -edgeTrim(text, start, 'start') : indent;
  let chance = -1;
  for (let index = start; index < clusters.length; index += 1) {
    const cluster = clusters[index];
    if (!cluster) break;
    if (cluster.kind === 'newline') return { start, end: index, next: index + 1, last: true };
    const isFirst = index === start;
    if (!isFirst && mayBreakAt(text, index)) chance = index;
    const reach = x + (isFirst ? 0 : (leads[index] ?? 0)) + (advances[index] ?? 0);
    if (!isFirst && cluster.kind !== 'space' && reach - allowance(text, index) > width + TOLERANCE) {
      return cutBefore(text, start, chance > start ? chance : forcedBreak(text, start, index));
    }
    x = reach;
  }
  return { start, end: clusters.length, next: clusters.length, last: true };
}

/** No place to break: the line is cut at its edge, but still not before a mark that may not begin a line. */
function forcedBreak(text: ShapedText, start: number, index: number): number {
  let at = index;
  while (at > start + 1 && (text.clusters[at]?.barredFromStart || text.clusters[at - 1]?.barredFromEnd))
    at -= 1;
  return at > start + 1 || !text.clusters[at]?.barredFromStart ? at : index;
}

/** By how much a line may run over when it ends with this cluster. */
function allowance(text: ShapedText, index: number): number {
  const trim = edgeTrim(text, index, 'end');
  const following = text.clusters[index + 1];
  const mayEnd = !following || following.kind === 'newline' || mayBreakAt(text, index + 1);
  return trim > 0 && mayEnd ? trim + 2 * trim * COMPRESSION : trim;
}

export function cutBefore(text: ShapedText, start: number, index: number): Cut {
  let end = index;
  while (end > start + 1 && text.clusters[end - 1]?.kind === 'space') end -= 1;
  let next = index;
  while (text.clusters[next]?.kind === 'space') next += 1;
  return { start, end, next, last: next >= text.clusters.length };
}
