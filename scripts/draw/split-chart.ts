import { orderFlow } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph, FlowNode } from '../model/flow-graph.ts';

/** Lines that may cross from one sheet to the next; more would send the reader to and fro. */
const MOST_CONNECTORS = 3;

/** How much less alike the halves may be to save a connector, as a share of all steps. */
const CONNECTOR_WEIGHT = 0.4;

export interface SplitChart {
  readonly first: FlowGraph;
  readonly second: FlowGraph;
  /** The number of the first letter that no connector has yet; A is 0. */
  readonly freeLetter: number;
}

/**
 * Cuts a chart in two where the fewest lines have to cross, and of such places where the halves are most alike.
 * Each crossing line ends in a connector (A, B …, from `firstLetter` on) and goes on from its like; an end that both
 * halves lead to stands in both. Undefined when the chart has no such place.
 */
export function splitChart(graph: FlowGraph, firstLetter: number): SplitChart | undefined {
  const shared = new Set(graph.nodes.filter((node) => isEnd(node, graph)).map(({ id }) => id));
  let best:
    | { readonly second: ReadonlySet<string>; readonly crossing: readonly FlowEdge[]; readonly cost: number }
    | undefined;
  for (const { to } of orderFlow(graph).spine) {
    const second = reachableFrom(to, graph);
    for (const id of shared) second.delete(id);
    const crossing = graph.edges.filter(
      (edge) => !shared.has(edge.to) && second.has(edge.from) !== second.has(edge.to),
    );
    const first = graph.nodes.length - shared.size - second.size;
    if (crossing.length === 0 || crossing.length > MOST_CONNECTORS || Math.min(first, second.size) < 2)
      continue;
    const cost = crossing.length * graph.nodes.length * CONNECTOR_WEIGHT + Math.abs(first - second.size);
    if (!best || cost < best.cost) best = { second, crossing, cost };
  }
  if (!best) return undefined;
  const { second, crossing } = best;
  const isSecond = (id: string) => second.has(id);
  const halves = {
    first: half(graph, (id) => !isSecond(id), crossing, shared, firstLetter),
    second: half(graph, isSecond, crossing, shared, firstLetter),
  };
  // With its connectors a half of a small chart may be no smaller than the whole.
  const isSmaller = ({ nodes }: FlowGraph) => nodes.length < graph.nodes.length;
  if (!isSmaller(halves.first) || !isSmaller(halves.second)) return undefined;
  return { ...halves, freeLetter: firstLetter + crossing.length };
}

function isEnd({ id, shape }: FlowNode, graph: FlowGraph): boolean {
  return shape === 'terminal' && graph.edges.every(({ from }) => from !== id);
}

/** Along the process only: a return to an earlier step does not bring that step to the second half. */
function reachableFrom(start: string, graph: FlowGraph): Set<string> {
  const { returns } = orderFlow(graph);
  const reached = new Set([start]);
  for (const id of reached) {
    for (const edge of graph.edges) if (edge.from === id && !returns.has(edge)) reached.add(edge.to);
  }
  return reached;
}

function half(
  graph: FlowGraph,
  own: (id: string) => boolean,
  crossing: readonly FlowEdge[],
  shared: ReadonlySet<string>,
  firstLetter: number,
): FlowGraph {
  const inside = graph.nodes.filter(({ id }) => !shared.has(id) && own(id));
  const ids = new Set(inside.map(({ id }) => id));
  const inner = graph.edges.filter(({ from, to }) => ids.has(from) && (ids.has(to) || shared.has(to)));
  const ends = graph.nodes.filter(({ id }) => shared.has(id) && inner.some(({ to }) => to === id));
  const joints = crossing.map((edge, index) => {
    const leaves = ids.has(edge.from);
    const connector = connectorFor(edge, String.fromCodePoint(0x41 + firstLetter + index));
    const { label: _, ...unlabelled } = edge;
    // The condition stands where the line leaves; saying it twice would make it two conditions.
    const piece: FlowEdge = leaves ? { ...edge, to: connector.id } : { ...unlabelled, from: connector.id };
    return { connector, piece, leaves };
  });
  const arriving = joints.filter(({ leaves }) => !leaves).map(({ connector }) => connector);
  const leaving = joints.filter(({ leaves }) => leaves).map(({ connector }) => connector);
  const nodes = [...arriving, ...inside, ...leaving, ...ends];
  const groups = graph.groups.filter(({ id }) => nodes.some((node) => isInside(node, id, graph)));
  return { ...graph, nodes, edges: [...inner, ...joints.map(({ piece }) => piece)], groups };
}

// A space cannot stand in a Mermaid id, so this one is free.
const CONNECTOR = 'connector ';

function connectorFor(edge: FlowEdge, letter: string): FlowNode {
  const paint = {};
  return {
    id: `${CONNECTOR}${letter}`,
    label: letter,
    shape: 'connector',
    paint,
    metadata: new Map(),
    place: edge.place,
  };
}

/** The number after that of a connector's letter; 0 for any other node. */
export function letterAfter({ id }: Pick<FlowNode, 'id'>): number {
  return id.startsWith(CONNECTOR) ? (id.codePointAt(CONNECTOR.length) ?? 0x40) - 0x40 : 0;
}

function isInside(node: FlowNode, group: string, graph: FlowGraph): boolean {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  for (let at = node.group; at !== undefined; at = parents.get(at)) if (at === group) return true;
  return false;
}
