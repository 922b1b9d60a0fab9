import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import { type DrawnChart, isEnd, isStart } from '../views/drawn-charts.ts';

/** Where the nodes that the start does not lead to, or that do not lead to an end, are cut off. */
export interface CutOff {
  /** What is wrong with a node, told where its chain is cut off. */
  readonly faults: ReadonlyMap<FlowNode, string>;
  /** Nodes that are cut off because another one is, or that go round in a ring. */
  readonly following: ReadonlySet<FlowNode>;
  /** The arrow that leads back into a ring without a way out. */
  readonly closing?: FlowEdge;
}

/** Nothing where a chart has no start or no end: that is another rule's finding. */
export function cutOff(drawn: DrawnChart): CutOff | undefined {
  const { nodes, exits, entries } = drawn;
  const reached = spread(
    nodes.filter((node) => isStart(node, drawn)),
    exits,
    ({ to }) => to,
  );
  const ending = spread(
    nodes.filter((node) => isEnd(node, drawn)),
    entries,
    ({ from }) => from,
  );
  if (reached.size === 0 || ending.size === 0) return undefined;
  const from = ({ id }: FlowNode) => (entries.get(id) ?? []).map((edge) => edge.from);
  const to = ({ id }: FlowNode) => (exits.get(id) ?? []).map((edge) => edge.to);
  const unreached = chainOf(
    nodes.filter(({ id }) => !reached.has(id)),
    from,
    to,
  );
  const endless = chainOf(
    nodes.filter(({ id }) => reached.has(id) && !ending.has(id)),
    to,
    from,
  );
  const isAlone = ({ id }: FlowNode) => !exits.has(id) && !entries.has(id);
  const told = (node: FlowNode, words: string) =>
    [node, isAlone(node) ? '没有和其他节点相连' : words] as const;
  const faults = new Map([
    ...[...unreached.tips, ...unreached.ring.slice(0, 1)].map((node) => told(node, '从开始走不到')),
    ...endless.tips.map((node) => told(node, '走不到结束')),
  ]);
  const following = new Set([...unreached.all, ...endless.all].filter((node) => !faults.has(node)));
  const closing = closingArrow(endless.ring, drawn);
  return { faults, following, ...(closing && { closing }) };
}

type Neighbours = (node: FlowNode) => readonly string[];

/** Nodes that hang together, those at which the others hang, and those that hang at nothing but each other. */
interface Chain {
  readonly all: readonly FlowNode[];
  readonly tips: readonly FlowNode[];
  readonly ring: readonly FlowNode[];
}

function chainOf(all: readonly FlowNode[], before: Neighbours, behind: Neighbours): Chain {
  const byId = new Map(all.map((node) => [node.id, node]));
  const tips = all.filter((node) => before(node).every((id) => !byId.has(id) || id === node.id));
  const hanging = new Set<string>();
  const queue = tips.map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node = byId.get(id);
    if (!node || hanging.has(id)) continue;
    hanging.add(id);
    queue.push(...behind(node));
  }
  return { all, tips, ring: all.filter(({ id }) => !hanging.has(id)) };
}

/** Of the arrows between nodes of a ring the last that leads back to a node which is drawn before. */
function closingArrow(ring: readonly FlowNode[], { exits }: DrawnChart): FlowEdge | undefined {
  const order = new Map(ring.map(({ id }, index) => [id, index]));
  return ring
    .flatMap(({ id }) => exits.get(id) ?? [])
    .findLast(({ from, to }) => (order.get(to) ?? Number.POSITIVE_INFINITY) <= (order.get(from) ?? -1));
}

function spread(
  from: readonly FlowNode[],
  edges: ReadonlyMap<string, readonly FlowEdge[]>,
  next: (edge: FlowEdge) => string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = from.map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(edges.get(id) ?? []).map(next));
  }
  return reached;
}
