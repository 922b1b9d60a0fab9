import type { Run } from '../nodes.ts';
import { BREAK_HERE } from './characters.ts';
import type { Cluster } from './cluster.ts';
import { edgeTrim } from './find-cuts.ts';
import { type ShapedText, sizeOf, type TextTools } from './shape.ts';
import type { LineContent } from './text-line.ts';

/** One cluster at its place: `x` in points from the left edge of the column. */
export interface SetCluster {
  readonly cluster: Cluster;
  readonly run: Run;
  readonly size: number;
  readonly x: number;
  readonly width: number;
}

/** Page number to print for an id; absent when nothing of that id is printed. */
export type PageLookup = (id: string) => string | undefined;

/** A line stretched by more than this share of its size for each gap is set ragged instead. */
const WIDEST_GAP = 0.75;

/** Places the clusters of a line, now that page numbers are known: justified, centred or ragged. */
export function setLine(content: LineContent, tools: TextTools, pageOf: PageLookup): readonly SetCluster[] {
  const { text, start, end, indent } = content;
  const pieces: SetCluster[] = [];
  let x = indent - (indent === 0 ? edgeTrim(text, start, 'start') : 0);
  let natural = x;
  for (let index = start; index < end; index += 1) {
    const cluster = text.clusters[index];
    const run = text.runs[index];
    if (!cluster || !run) continue;
    const size = sizeOf(run, text.style);
    const printed = run.pageOf === undefined ? cluster : numeral(cluster, pageOf(run.pageOf), tools);
    const advance =
      printed === cluster
        ? (text.advances[index] ?? 0)
        : (printed.width * size) / 1000 + text.style.spacing * printed.glyphs.length;
    x += index > start ? (text.leads[index] ?? 0) : 0;
    pieces.push({ cluster: printed, run, size, x, width: advance });
    x += advance;
    natural = x;
  }
  return align(pieces, content, natural);
}

function numeral(reserved: Cluster, page: string | undefined, tools: TextTools): Cluster {
  return page === undefined ? reserved : tools.clusters(reserved.font, page);
}

function align(pieces: readonly SetCluster[], content: LineContent, natural: number): readonly SetCluster[] {
  const { text, width, end } = content;
  const room = width - natural + trimmedEnd(text, end, natural, width);
  switch (text.style.align) {
    case 'left':
      return room < 0 ? spread(pieces, room) : pieces;
    case 'right':
      return shift(pieces, room);
    case 'center':
      return shift(pieces, room / 2);
    case 'justify':
      return content.last && room >= 0 ? pieces : spread(pieces, room);
  }
}

/** The empty half of the last mark may stand beyond the edge, but only when the line needs the room. */
function trimmedEnd(text: ShapedText, end: number, natural: number, width: number): number {
  return natural > width ? Math.min(edgeTrim(text, end - 1, 'end'), natural - width) : 0;
}

function shift(pieces: readonly SetCluster[], offset: number): readonly SetCluster[] {
  return pieces.map((piece) => ({ ...piece, x: piece.x + offset }));
}

function spread(pieces: readonly SetCluster[], room: number): readonly SetCluster[] {
  const gaps = pieces.map((piece, index) => index > 0 && isGap(pieces[index - 1], piece));
  const count = gaps.filter(Boolean).length;
  const gap = count === 0 ? 0 : room / count;
  if (gap > (pieces[0]?.size ?? 0) * WIDEST_GAP) return pieces;
  let offset = 0;
  return pieces.map((piece, index) => {
    if (gaps[index]) offset += gap;
    return { ...piece, x: piece.x + offset };
  });
}

function isGap(before: SetCluster | undefined, after: SetCluster): boolean {
  if (before === undefined || (before.cluster.doubled && after.cluster.doubled)) return false;
  return isStretchable(before) || isStretchable(after);
}

/** Pieces of one word stay together. */
function isStretchable({ cluster }: SetCluster): boolean {
  return cluster.kind !== 'word' && cluster.text !== BREAK_HERE;
}
