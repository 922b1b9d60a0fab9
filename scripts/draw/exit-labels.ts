import type { FlowEdge } from '../model/flow-graph.ts';
import { type Port, portPoint } from './chart-ports.ts';
import { overlaps } from './label-spots.ts';
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
  const isUpright = ({ port }: Exit) => port.side === 'NORTH' || port.side === 'SOUTH';
  for (const exit of exits.toSorted((a, b) => Number(isUpright(a)) - Number(isUpright(b)))) {
    const { edge, label, port } = exit;
    const alone = exits.every((other) => other.edge === edge || other.port.name !== port.name);
    if (!label || !alone) continue;
    const beside = movedLabel(label, cornerFor(port, label, shape, badges));
    const hitsOther = [...placed.values()].some((other) => overlaps(beside, other));
    const toLeft = { x: -label.width - 2 * BESIDE, y: 0 };
    placed.set(edge, isUpright(exit) && hitsOther ? movedLabel(beside, toLeft) : beside);
  }
  return placed;
}

/** Right of a line that runs down or up, where nothing stands there already; above one that runs sideways, or below it when it leaves low. */
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
