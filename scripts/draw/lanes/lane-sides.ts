import type { FlowOrder } from '../../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../../model/flow-graph.ts';
import type { Compass } from '../chart-compass.ts';
import type { Cell, LaneGrid } from './lane-grid.ts';

/**
 * The sides by which edges have to leave. Exits with conditions leave by sides of their own as far as there are
 * sides, each towards its target; a step handed over along a row leaves on that side. All others are free.
 */
export function laneExits(
  graph: FlowGraph,
  grid: LaneGrid,
  order: FlowOrder,
): ReadonlyMap<FlowEdge, Compass> {
  const sides = new Map<FlowEdge, Compass>();
  for (const { id, shape } of graph.nodes) {
    const exits = grid.edges.filter(({ from }) => from === id);
    const conditions = exits.filter(({ edge }) => edge.label !== undefined).length;
    if (exits.length < 2 || (shape !== 'decision' && conditions < 2)) continue;
    const weight = ({ edge }: (typeof exits)[number]) =>
      (grid.level.has(edge) ? 2 : 0) + (order.main.get(id) === edge ? 1 : 0);
    const taken = new Set(entered(id, grid));
    for (const { edge, to } of exits.toSorted((a, b) => weight(b) - weight(a))) {
      const wanted = wishes(grid.cells.get(id), grid.cells.get(to), grid.level.has(edge));
      const side = wanted.find((candidate) => !taken.has(candidate)) ?? 'SOUTH';
      taken.add(side);
      sides.set(edge, side);
    }
  }
  for (const { edge, from, to } of grid.edges) {
    if (!grid.level.has(edge)) continue;
    const [wanted] = wishes(grid.cells.get(from), grid.cells.get(to), true);
    if (wanted) sides.set(edge, wanted);
  }
  return sides;
}

/** The sides at which a step that is handed over along its row arrives. */
function entered(id: string, { edges, level, cells }: LaneGrid): readonly Compass[] {
  return edges
    .filter(({ edge, to }) => to === id && level.has(edge))
    .map(({ from }) => ((cells.get(from)?.column ?? 0) < (cells.get(id)?.column ?? 0) ? 'WEST' : 'EAST'));
}

function wishes(from: Cell | undefined, to: Cell | undefined, isLevel: boolean): readonly Compass[] {
  if (!from || !to) return ['SOUTH'];
  const towards: Compass = to.column >= from.column ? 'EAST' : 'WEST';
  const away: Compass = towards === 'EAST' ? 'WEST' : 'EAST';
  if (isLevel) return [towards];
  if (to.row <= from.row) return [towards, away, 'SOUTH'];
  return to.column === from.column ? ['SOUTH', towards, away] : [towards, 'SOUTH', away];
}
