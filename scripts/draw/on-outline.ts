import type { Compass } from './chart-compass.ts';
import { NODE_SHAPES } from './node-shapes.ts';
import type { PlacedNode, Point } from './placed-chart.ts';

/** Where a line meets the drawn shape: boxes that are laid out are larger than shapes by badges and slants. */
export function onOutline(point: Point | undefined, side: Compass, node: PlacedNode | undefined): Point {
  if (!point || !node) throw new Error('An edge has lost its end.');
  const inset = NODE_SHAPES[node.shape].inset?.[side] ?? 0;
  switch (side) {
    case 'NORTH':
      return { x: point.x, y: node.y + inset };
    case 'SOUTH':
      return { x: point.x, y: node.y + node.height - inset };
    case 'WEST':
      return { x: node.x + inset, y: point.y };
    case 'EAST':
      return { x: node.x + node.width - inset, y: point.y };
  }
}
