import type { ElkNode } from 'elkjs';
import type { Box, Point } from './placed-chart.ts';

/** Where ELK has put nodes and frames, by its own ids, from the corner of the whole. */
export function boxesById(root: ElkNode): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const visit = (parent: ElkNode, origin: Point): void => {
    for (const child of parent.children ?? []) {
      const place = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0) };
      boxes.set(child.id, { ...place, width: child.width ?? 0, height: child.height ?? 0 });
      visit(child, place);
    }
  };
  visit(root, { x: 0, y: 0 });
  return boxes;
}
