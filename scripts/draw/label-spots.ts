import { segmentsOf } from './free-space.ts';
import type { Box, PlacedEdge, PlacedLabel } from './placed-chart.ts';

const STEP = 4;
const BESIDE = 3;

/** Places for the label on its own line and then beside it, the nearest first. */
export function spotsOnLine({ points }: PlacedEdge, label: PlacedLabel): readonly Box[] {
  const { width, height } = label;
  const spots = segmentsOf(points).flatMap(({ from, to }) => {
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    return Array.from({ length: Math.floor(length / STEP) }, (_, index): Box => {
      const share = (index * STEP) / length;
      const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    });
  });
  const distance = (box: Box) => Math.abs(box.x - label.x) + Math.abs(box.y - label.y);
  const nearest = spots.sort((a, b) => distance(a) - distance(b));
  const beside = nearest.flatMap((box) => [
    { ...box, x: box.x + width / 2 + BESIDE },
    { ...box, x: box.x - width / 2 - BESIDE },
    { ...box, y: box.y - height / 2 - BESIDE },
    { ...box, y: box.y + height / 2 + BESIDE },
  ]);
  return [...nearest, ...beside];
}

/** Whether two boxes come closer than a reader would like. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2
  );
}
