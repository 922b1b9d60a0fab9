import type { FlowOrder } from '../../lib/order-flow.ts';
import type { FlowEdge, FlowGraph } from '../../model/flow-graph.ts';

/** An edge between two nodes: a frame stands for the first of its nodes, or for the last where a line leaves it. */
export interface LaneEdge {
  readonly edge: FlowEdge;
  readonly from: string;
  readonly to: string;
  readonly isReturn: boolean;
  readonly length: number;
}

/** All edges that are drawn. */
export function laneEdges(graph: FlowGraph, { rank, returns }: FlowOrder): readonly LaneEdge[] {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  const isIn = (group: string | undefined, frame: string) => {
    for (let at = group; at !== undefined; at = parents.get(at)) if (at === frame) return true;
    return false;
  };
  const nodes = graph.nodes.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const nodeFor = (end: string, which: 0 | -1): string | undefined =>
    nodes.some(({ id }) => id === end) ? end : nodes.filter(({ group }) => isIn(group, end)).at(which)?.id;
  return graph.edges.flatMap((edge): LaneEdge[] => {
    const from = nodeFor(edge.from, -1);
    const to = nodeFor(edge.to, 0);
    if (from === undefined || to === undefined || edge.stroke === 'invisible') return [];
    return [{ edge, from, to, isReturn: returns.has(edge), length: edge.length }];
  });
}
