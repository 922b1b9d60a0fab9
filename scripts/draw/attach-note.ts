import type { FlowEdge } from '../model/flow-graph.ts';
import { moved } from './move-chart.ts';
import type { PlacedEdge, PlacedNode, Point } from './placed-chart.ts';
import type { SetNode } from './set-node.ts';

/** Beside which side of its step a note stands. */
export type NoteSide = 'EAST' | 'WEST';

export interface AttachedNote {
  readonly set: SetNode;
  readonly edge: FlowEdge;
  readonly side: NoteSide;
  /** Of its top left corner, from that of the step's shape. */
  readonly origin: Point;
}

const BRIDGE = 18;

/** Puts a note beside its step, which takes up so much more room. */
export function attachNote(step: SetNode, set: SetNode, edge: FlowEdge, side: NoteSide): SetNode {
  const { shape, overhang } = step;
  const above = Math.ceil(Math.max(0, (set.shape.height - shape.height) / 2));
  const reach = BRIDGE + Math.ceil(set.shape.width);
  const x = side === 'EAST' ? shape.width + overhang.right + BRIDGE : -overhang.left - reach;
  return {
    ...step,
    note: { set, edge, side, origin: { x, y: (shape.height - set.shape.height) / 2 } },
    overhang: {
      top: Math.max(overhang.top, above),
      bottom: Math.max(overhang.bottom, above),
      left: overhang.left + (side === 'WEST' ? reach : 0),
      right: overhang.right + (side === 'EAST' ? reach : 0),
    },
  };
}

/** The note and its line, once their step has its place. */
export function placeNote(
  { set, edge, side, origin }: AttachedNote,
  step: PlacedNode,
): { readonly node: PlacedNode; readonly edge: PlacedEdge } {
  const corner = { x: step.x + origin.x, y: step.y + origin.y };
  const node: PlacedNode = {
    id: set.node.id,
    shape: set.node.shape,
    paint: set.node.paint,
    ...corner,
    ...set.shape,
    lines: set.lines.map((line) => moved(line, corner)),
    badges: [],
  };
  const y = step.y + step.height / 2;
  const ends =
    side === 'EAST'
      ? [
          { x: step.x + step.width, y },
          { x: node.x, y },
        ]
      : [
          { x: step.x, y },
          { x: node.x + node.width, y },
        ];
  return { node, edge: { edge, points: edge.from === step.id ? ends : ends.toReversed() } };
}
