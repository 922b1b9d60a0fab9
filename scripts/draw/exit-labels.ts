import type { FlowEdge } from '../model/flow-graph.ts';
import { type Port, portPoint } from './chart-ports.ts';
import { movedLabel } from './move-chart.ts';
import type { PlacedLabel, Point, Size } from './placed-chart.ts';
import type { Overhang } from './set-node.ts';

/** An edge that leaves a node, with the label that it has and the point where it leaves. */
export interface Exit {
  readonly edge: FlowEdge;
  readonly label: PlacedLabel | undefined;
  readonly port: Port;
}

const BESIDE = 3;

/**
 * Puts labels beside the line just where it leaves its node, as they are written by hand. Only where several lines
 * leave by one port has a label to stand further on, in the line itself: that edge is missing from the result.
 */
export function placeExitLabels(
  exits: readonly Exit[],
  shape: Size,
  badges: Overhang,
): ReadonlyMap<FlowEdge, PlacedLabel> {
  const placed = new Map<FlowEdge, PlacedLabel>();
  for (const { edge, label, port } of exits) {
    const alone = exits.every((other) => other.edge === edge || other.port.name !== port.name);
    if (label && alone) placed.set(edge, movedLabel(label, cornerFor(port, label, shape, badges)));
  }
  return placed;
}

/** Right of a line that runs down or up; above one that runs sideways, or below it when it leaves low. */
function cornerFor(port: Port, label: Size, shape: Size, badges: Overhang): Point {
  const { x, y } = portPoint(port, shape);
  const beside = port.along > 0.5 ? y + 1 : y - label.height - 1;
  switch (port.side) {
    case 'SOUTH':
      return { x: x + BESIDE, y: shape.height + badges.bottom };
    case 'NORTH':
      return { x: x + BESIDE, y: -badges.top - label.height };
    case 'EAST':
      return { x: shape.width + badges.right + BESIDE, y: beside };
    case 'WEST':
      return { x: -badges.left - BESIDE - label.width, y: beside };
  }
}
