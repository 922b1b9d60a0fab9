import { movedLabel } from './move-chart.ts';
import type { Box, PlacedEdge, PlacedLabel, Point } from './placed-chart.ts';

const INDENT = 6;
const TOP = 5;
const CLEARANCE = 4;

/** Puts a frame's title into its upper edge where no line enters: on the left if it can, else further right. */
export function placeTitle(
  title: PlacedLabel | undefined,
  frame: Box,
  edges: readonly PlacedEdge[],
): PlacedLabel {
  const own = title ?? { x: 0, y: 0, width: 0, height: 0, lines: [] };
  const y = frame.y + TOP;
  const left = frame.x + INDENT;
  const right = frame.x + frame.width - INDENT - own.width;
  const band = { top: frame.y - 1, bottom: y + own.height };
  const taken = edges.flatMap(({ points }) => crossings(points, band));
  const candidates = [left, ...taken.map((x) => x + CLEARANCE), right].filter((x) => x >= left && x <= right);
  const free = candidates
    .sort((a, b) => a - b)
    .find((x) => taken.every((line) => line < x - CLEARANCE + 0.5 || line > x + own.width + CLEARANCE - 0.5));
  return movedLabel(own, { x: free ?? left, y });
}

/** Where a line passes through a horizontal band. */
function crossings(
  points: readonly Point[],
  band: { readonly top: number; readonly bottom: number },
): readonly number[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [];
    const top = Math.min(point.y, next.y);
    const bottom = Math.max(point.y, next.y);
    if (bottom < band.top || top > band.bottom) return [];
    return [point.x, next.x];
  });
}
