import type { FlowGraph, FlowNode } from '../model/flow-graph.ts';

/** The first line of a node's label: the name under which tables speak of it. */
export function firstLine(node: FlowNode): string {
  return node.label.split('\n')[0]?.trim() ?? '';
}

/** The node that a table names, by the first line of its label or by its id; undefined when there is none. */
export function nodeForStep(graph: FlowGraph, step: string): FlowNode | undefined {
  return graph.nodes.find((node) => firstLine(node) === step) ?? graph.nodes.find((node) => node.id === step);
}
