import type { Step } from '../model/entry.ts';
import type { FlowGraph, FlowLane } from '../model/flow-graph.ts';
import { firstLine } from './chart-nodes.ts';
import { nodeText } from './node-text.ts';
import { orderFlow } from './order-flow.ts';

/**
 * Divides a chart into lanes: by its own frames where it has some, else by post, the first of several, from the
 * step table or from the chart itself. Lanes stand in the order in which the process reaches them. Undefined where
 * that gives fewer than two: such a chart has nothing to divide.
 */
export function chartLanes(graph: FlowGraph, steps: readonly Step[] = []): readonly FlowLane[] | undefined {
  const { rank } = orderFlow(graph);
  const titles = graph.groups.length > 0 ? frameTitles(graph) : postTitles(graph, steps);
  const lanes = new Map<string, string[]>();
  for (const { id } of graph.nodes.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))) {
    const title = titles.get(id);
    if (title !== undefined) lanes.set(title, [...(lanes.get(title) ?? []), id]);
  }
  return lanes.size < 2 ? undefined : [...lanes].map(([title, nodes]) => ({ title, nodes }));
}

/** The titles of a node's frames, the outer one first. */
function frameTitles({ nodes, groups }: FlowGraph): ReadonlyMap<string, string> {
  const frames = new Map(groups.map((group) => [group.id, group] as const));
  const titleOf = (id: string): string => {
    const frame = frames.get(id);
    if (!frame) return '';
    return frame.parent === undefined ? frame.title : `${titleOf(frame.parent)}\n${frame.title}`;
  };
  return new Map(nodes.flatMap(({ id, group }) => (group === undefined ? [] : [[id, titleOf(group)]])));
}

function postTitles({ nodes }: FlowGraph, steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node) => {
      const step = steps.find(({ name, number }) => firstLine(node) === name || node.id === number);
      const post = (step?.post ?? nodeText(node).post)?.split(/[、，,；;]/)[0]?.trim();
      return post ? [[node.id, post] as const] : [];
    }),
  );
}
