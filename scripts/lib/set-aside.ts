import type { FlowEdge, FlowGraph, FlowNode } from '../model/flow-graph.ts';

/** A note with the line that ties it to a step. */
export interface Note {
  readonly node: FlowNode;
  readonly edge: FlowEdge;
}

export interface SetAside {
  /** What takes part in the process. */
  readonly graph: FlowGraph;
  /** By the step that they explain. */
  readonly notes: ReadonlyMap<string, Note>;
  /** For the box below the chart. */
  readonly remarks: readonly FlowNode[];
}

/**
 * Sets aside what is no step: notes that a line without arrow heads ties to one step, and remarks (备注：…, 说明：…,
 * or a note) that nothing is tied to. A second note of a step stays in the process, as does one in another frame and
 * those of `kept`.
 */
export function setAside(graph: FlowGraph, kept: ReadonlySet<string> = new Set()): SetAside {
  const steps = new Map(graph.nodes.map((node) => [node.id, node] as const));
  const notes = new Map<string, Note>();
  const remarks: FlowNode[] = [];
  for (const node of graph.nodes) {
    const tied = graph.edges.filter(({ from, to }) => from === node.id || to === node.id);
    const [edge] = tied;
    if (!edge) {
      if (graph.nodes.length > 1 && (REMARK.test(node.label) || node.shape === 'note')) remarks.push(node);
      continue;
    }
    const step = steps.get(edge.from === node.id ? edge.to : edge.from);
    const isNote =
      (node.shape === 'note' || node.shape === 'text') && tied.length === 1 && edge.label === undefined;
    if (!isNote || edge.head !== 'none' || edge.tail !== 'none' || edge.stroke === 'invisible') continue;
    if (kept.has(node.id)) continue;
    if (step && step.shape !== 'note' && step.group === node.group && !notes.has(step.id))
      notes.set(step.id, { node, edge });
  }
  const aside = new Set([...remarks, ...[...notes.values()].map(({ node }) => node)]);
  const ties = new Set([...notes.values()].map(({ edge }) => edge));
  return {
    graph: {
      ...graph,
      nodes: graph.nodes.filter((node) => !aside.has(node)),
      edges: graph.edges.filter((edge) => !ties.has(edge)),
    },
    notes,
    remarks,
  };
}

const REMARK = /^(?:备注|说明|附注|注)\s*[:：]/;
