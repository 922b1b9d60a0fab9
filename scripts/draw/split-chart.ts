import { type FlowOrder, orderFlow } from '../lib/order-flow.ts';
import type { FlowEdge, FlowGraph, FlowNode } from '../model/flow-graph.ts';
import { connectorId, connectorLetter, isConnector } from './connectors.ts';

/** Connectors from one sheet to the next; more would send the reader to and fro. */
const MOST_CONNECTORS = 3;

/** How much less alike the halves may be to save a connector, as a share of all steps. */
const CONNECTOR_WEIGHT = 0.4;
/** The same for each further line to one connector. */
const LINE_WEIGHT = 1;

/** Of all steps, that each half should have. */
const LEAST_SHARE = 0.25;

export interface SplitChart {
  readonly first: FlowGraph;
  readonly second: FlowGraph;
  /** The number of the first letter that no connector has yet; A is 0. */
  readonly freeLetter: number;
  /** Whether one half is so small that it looks lost on a page of its own. */
  readonly isLopsided: boolean;
}

/**
 * The ways to cut a chart in two, the best first: where the fewest connectors are needed and the halves are most alike.
 * Lines that cross to the same step end in one connector (A, B …, from `firstLetter` on), and go on from its like; an
 * end that both halves lead to stands in both. Empty when the chart has no such place.
 */
export function splitChart(graph: FlowGraph, firstLetter: number): readonly SplitChart[] {
  const order = orderFlow(graph);
  const shared = new Set(graph.nodes.filter((node) => isEnd(node, graph)).map(({ id }) => id));
  // A connector from an earlier cut stays with the step that it leads to; nobody should turn pages from one to the next.
  const seatOf = (id: string) =>
    (isConnector(id) ? graph.edges.find(({ from }) => from === id)?.to : id) ?? id;
  const steps = graph.nodes.filter(({ id }) => !shared.has(id)).map(({ id }) => id);
  const known = new Set<string>();
  return order.spine
    .flatMap(({ to }) => [reachableFrom(to, graph, order), fromRank(order.rank.get(to) ?? 0, order)])
    .flatMap((reached): Cut[] => {
      const second = new Set(steps.filter((id) => reached.has(seatOf(id))));
      const key = [...second].join('\n');
      if (known.has(key)) return [];
      known.add(key);
      const cut = cutBefore(second, steps.length, graph, shared, order);
      return cut ? [cut] : [];
    })
    .sort((a, b) => Number(a.isLopsided) - Number(b.isLopsided) || a.cost - b.cost)
    .flatMap((cut) => halvesOf(cut, graph, shared, firstLetter) ?? []);
}

interface Cut {
  readonly second: ReadonlySet<string>;
  /** By the step that they lead to. */
  readonly crossing: readonly (readonly FlowEdge[])[];
  readonly cost: number;
  readonly isLopsided: boolean;
}

function cutBefore(
  second: ReadonlySet<string>,
  steps: number,
  graph: FlowGraph,
  shared: ReadonlySet<string>,
  { spine }: FlowOrder,
): Cut | undefined {
  const lines = graph.edges.filter(
    ({ from, to }) => !shared.has(to) && second.has(from) !== second.has(to) && !shared.has(from),
  );
  // The main path goes on from A, and straight on where it is cut.
  const sorted = lines.toSorted((a, b) => Number(spine.includes(b)) - Number(spine.includes(a)));
  const targets = [...new Set(sorted.map(({ to }) => to))];
  const crossing = targets.map((target) => sorted.filter(({ to }) => to === target));
  const first = steps - second.size;
  if (crossing.length === 0 || crossing.length > MOST_CONNECTORS || Math.min(first, second.size) < 2)
    return undefined;
  const cost =
    crossing.length * graph.nodes.length * CONNECTOR_WEIGHT +
    Math.abs(first - second.size) +
    (lines.length - crossing.length) * LINE_WEIGHT;
  const isLopsided = Math.min(first, second.size) < steps * LEAST_SHARE;
  return { second, crossing, cost, isLopsided };
}

function halvesOf(
  { second, crossing, isLopsided }: Cut,
  graph: FlowGraph,
  shared: ReadonlySet<string>,
  firstLetter: number,
): SplitChart | undefined {
  const halves = {
    first: half(graph, (id) => !second.has(id), crossing, shared, firstLetter, true),
    second: half(graph, (id) => second.has(id), crossing, shared, firstLetter, false),
  };
  // With its connectors a half of a small chart may be no smaller than the whole.
  const isSmaller = ({ nodes }: FlowGraph) => nodes.length < graph.nodes.length;
  if (!isSmaller(halves.first) || !isSmaller(halves.second)) return undefined;
  return { ...halves, freeLetter: firstLetter + crossing.length, isLopsided };
}

function isEnd({ id, shape }: FlowNode, graph: FlowGraph): boolean {
  return (shape === 'terminal' || isConnector(id)) && graph.edges.every(({ from }) => from !== id);
}

/** Along the process only: a return to an earlier step does not bring that step to the second half. */
function reachableFrom(start: string, graph: FlowGraph, { returns }: FlowOrder): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const edge of graph.edges) if (edge.from === id && !returns.has(edge)) reached.add(edge.to);
  }
  return reached;
}

/** What is done no sooner than a step, on whichever branch. */
function fromRank(least: number, { rank }: FlowOrder): ReadonlySet<string> {
  return new Set([...rank].flatMap(([id, own]) => (own >= least ? [id] : [])));
}

function half(
  graph: FlowGraph,
  own: (id: string) => boolean,
  crossing: Cut['crossing'],
  shared: ReadonlySet<string>,
  firstLetter: number,
  isFirst: boolean,
): FlowGraph {
  const inside = graph.nodes.filter(({ id }) => !shared.has(id) && own(id));
  const ids = new Set(inside.map(({ id }) => id));
  const inner = graph.edges.filter(({ from, to }) => ids.has(from) && (ids.has(to) || shared.has(to)));
  const ends = graph.nodes.filter(({ id }) => shared.has(id) && inner.some(({ to }) => to === id));
  const joints = crossing.flatMap((lines, index) => {
    const [line] = lines;
    if (!line) return [];
    const leaves = ids.has(line.from);
    const connector = connectorFor(line, firstLetter + index);
    const { label: _, ...unlabelled } = line;
    // The condition stands where the line leaves; saying it twice would make it two conditions.
    const pieces: readonly FlowEdge[] = leaves
      ? lines.map((edge) => ({ ...edge, to: connector.id }))
      : [{ ...unlabelled, from: connector.id }];
    return [{ connector, pieces, leaves }];
  });
  const arriving = joints.filter(({ leaves }) => !leaves).map(({ connector }) => connector);
  const leaving = joints.filter(({ leaves }) => leaves).map(({ connector }) => connector);
  // The second half begins where the first one ends; what comes to the first one is sent back to it.
  const steps = isFirst ? [...inside, ...arriving] : [...arriving, ...inside];
  const nodes = [...steps, ...leaving, ...ends];
  const groups = graph.groups.filter(({ id }) => nodes.some((node) => isInside(node, id, graph)));
  return { ...graph, nodes, edges: [...inner, ...joints.flatMap(({ pieces }) => pieces)], groups };
}

function connectorFor(edge: FlowEdge, number: number): FlowNode {
  const letter = connectorLetter(number);
  const paint = {};
  return {
    id: connectorId(letter),
    label: letter,
    shape: 'connector',
    paint,
    metadata: new Map(),
    place: edge.place,
  };
}

function isInside(node: FlowNode, group: string, graph: FlowGraph): boolean {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  for (let at = node.group; at !== undefined; at = parents.get(at)) if (at === group) return true;
  return false;
}
