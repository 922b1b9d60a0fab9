import { segmentsOf } from './free-space.ts';
import { movedLabel } from './move-chart.ts';
import type { Box, PlacedEdge, PlacedLabel, Point, Size } from './placed-chart.ts';

const INDENT = 6;
const TOP = 5;
const CLEARANCE = 4;
/** Rows are tried at this distance when no line leaves the title room at the upper edge. */
const STEP = 8;

/**
 * Puts a frame's title where no line runs and nothing stands: into the upper left corner if it can, else further
 * right, else at the lower edge, and at last wherever the frame has room. `forms` are the ways to set it, the best
 * first; `things` are the boxes inside the frame.
 */
export function placeTitle(
  forms: readonly PlacedLabel[],
  frame: Box,
  edges: readonly PlacedEdge[],
  things: readonly Box[],
): PlacedLabel {
  const boxes = [...edges.flatMap(({ points }) => segmentsOf(points).map(boxAround)), ...things];
  for (const form of forms) {
    const spot = freeSpot(form, frame, boxes);
    if (spot) return movedLabel(form, spot);
  }
  const [title = NO_TITLE] = forms;
  return movedLabel(title, { x: frame.x + INDENT, y: frame.y + TOP });
}

const NO_TITLE: PlacedLabel = { x: 0, y: 0, width: 0, height: 0, lines: [] };

function freeSpot({ width, height }: Size, frame: Box, boxes: readonly Box[]): Point | undefined {
  const left = frame.x + INDENT;
  const right = frame.x + frame.width - INDENT - width;
  const top = frame.y + TOP;
  const bottom = frame.y + frame.height - TOP - height;
  if (bottom < top) return undefined;
  const between = Array.from(
    { length: Math.floor((bottom - top) / STEP) },
    (_, row) => top + (row + 1) * STEP,
  );
  for (const y of [top, bottom, ...between]) {
    const taken = boxes.filter((box) => isInRow(box, y, height));
    const x = freeX(taken, left, right, width);
    if (x !== undefined) return { x, y };
  }
  return undefined;
}

/** The leftmost place beside everything that stands in a row. */
function freeX(taken: readonly Box[], left: number, right: number, width: number): number | undefined {
  return [left, ...taken.map((box) => box.x + box.width + CLEARANCE), right]
    .filter((x) => x >= left && x <= right)
    .sort((a, b) => a - b)
    .find((x) => taken.every((box) => box.x + box.width <= x - CLEARANCE || box.x >= x + width + CLEARANCE));
}

/** A line on the frame's own border is in the row of its edge. */
function isInRow(box: Box, y: number, height: number): boolean {
  return box.y < y + height + 1 && box.y + box.height > y - TOP - 1;
}

function boxAround({ from, to }: ReturnType<typeof segmentsOf>[number]): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}
