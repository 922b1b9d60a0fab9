import type { FlowGraph } from '../../model/flow-graph.ts';

/**
 * The chart with its frames as lanes, side by side, which keep lines apart that run to and fro between frames. Undefined
 * where that would say something else: frames within frames, lines to a frame, or steps that stand in no frame.
 */
export function framesAsLanes(graph: FlowGraph): FlowGraph | undefined {
  const { nodes, edges, groups } = graph;
  const ids = new Set(groups.map(({ id }) => id));
  const isStep = ({ shape }: FlowGraph['nodes'][number]) => shape !== 'terminal' && shape !== 'connector';
  const isPlain =
    groups.length > 1 &&
    groups.every(({ parent }) => parent === undefined) &&
    edges.every(({ from, to }) => !ids.has(from) && !ids.has(to)) &&
    nodes.every((node) => node.group !== undefined || !isStep(node));
  if (!isPlain) return undefined;
  const lanes = groups.map(({ id, title }) => ({
    title,
    nodes: nodes.filter(({ group }) => group === id).map((node) => node.id),
  }));
  return { ...graph, nodes: nodes.map(({ group: _, ...node }) => node), groups: [], lanes };
}
