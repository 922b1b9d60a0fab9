import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/** How a process runs, found from its connections and not from the order in which a clerk wrote them. */
export interface FlowOrder {
  /** Place of each node in the process; what comes first is done first. */
  readonly rank: ReadonlyMap<string, number>;
  /** Edges that lead back to something done before. */
  readonly returns: ReadonlySet<FlowEdge>;
  /** Of each node's onward edges, the one that the process mainly takes. */
  readonly main: ReadonlyMap<string, FlowEdge>;
  /** The main edges from the start to an end, in order. */
  readonly spine: readonly FlowEdge[];
  /** Number of steps from a node to the end that is farthest away. */
  readonly remaining: ReadonlyMap<string, number>;
}

/** Finds starts, returns and the main path. Edges to a frame count as edges to its first node. */
export function orderFlow(graph: FlowGraph): FlowOrder {
  const flow = connections(graph);
  const returns = returnsOf(flow);
  const onward = flow.links.filter(({ edge }) => !returns.has(edge));
  const sequence = processOrder(flow.ids, onward);
  // The first step of a process is no less its start because others lead back to it.
  const beginnings = notEntered(flow.ids, onward);
  const rank = new Map(sequence.map((id, index) => [id, index] as const));
  const remaining = new Map<string, number>();
  const main = new Map<string, FlowEdge>();
  const target = new Map(onward.map(({ edge, to }) => [edge, to] as const));
  for (const id of sequence.toReversed()) {
    const exits = onward.filter(({ from }) => from === id);
    const carrying = exits.filter(({ edge }) => edge.stroke === 'normal' || edge.stroke === 'thick');
    let best: { readonly edge: FlowEdge; readonly to: string } | undefined;
    for (const exit of carrying.length > 0 ? carrying : exits) {
      if (!best || (remaining.get(exit.to) ?? 0) > (remaining.get(best.to) ?? 0)) best = exit;
    }
    if (best) main.set(id, best.edge);
    remaining.set(id, Math.max(0, ...exits.map(({ to }) => 1 + (remaining.get(to) ?? 0))));
  }
  return { rank, returns, main, remaining, spine: mainPath(beginnings, main, target, remaining) };
}

interface Link {
  readonly edge: FlowEdge;
  readonly from: string;
  readonly to: string;
}
interface Connections {
  readonly ids: readonly string[];
  readonly starts: readonly string[];
  readonly links: readonly Link[];
  readonly exits: ReadonlyMap<string, readonly Link[]>;
}

function connections({ nodes, edges, groups }: FlowGraph): Connections {
  const first = new Map(nodes.map(({ id }) => [id, id] as const));
  const parents = new Map(groups.map(({ id, parent }) => [id, parent] as const));
  for (const { id, group } of nodes) {
    for (let frame = group; frame !== undefined; frame = parents.get(frame)) {
      if (!first.has(frame)) first.set(frame, id);
    }
  }
  const links = edges.flatMap((edge): Link[] => {
    const from = first.get(edge.from);
    const to = first.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const ids = nodes.map(({ id }) => id);
  const exits = new Map<string, Link[]>();
  for (const link of links) exits.set(link.from, [...(exits.get(link.from) ?? []), link]);
  return { ids, links, exits, starts: notEntered(ids, links) };
}

function notEntered(ids: readonly string[], links: readonly Link[]): readonly string[] {
  const entered = new Set(links.filter(({ from, to }) => from !== to).map(({ to }) => to));
  return ids.filter((id) => !entered.has(id));
}

/** Edges that close a cycle, seen from the starts. */
function returnsOf({ ids, starts, exits }: Connections): ReadonlySet<FlowEdge> {
  const returns = new Set<FlowEdge>();
  const state = new Map<string, 'open' | 'done'>();
  for (const start of [...starts, ...ids]) {
    if (state.has(start)) continue;
    // An explicit stack: a chart of a thousand steps would exhaust the call stack.
    const path = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const link = exits.get(top.id)?.[top.next];
      top.next += 1;
      if (!link) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(link.to) === 'open') returns.add(link.edge);
      else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        path.push({ id: link.to, next: 0 });
      }
    }
  }
  return returns;
}

/** A topological order that stays as close as it can to the order of the definitions. */
function processOrder(ids: readonly string[], onward: readonly Link[]): readonly string[] {
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const { to } of onward) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const order: string[] = [];
  const left = new Set(ids);
  while (left.size > 0) {
    const next = ids.find((id) => left.has(id) && waiting.get(id) === 0);
    if (next === undefined) break;
    left.delete(next);
    order.push(next);
    for (const { from, to } of onward) if (from === next) waiting.set(to, (waiting.get(to) ?? 0) - 1);
  }
  return order;
}

function mainPath(
  starts: readonly string[],
  main: ReadonlyMap<string, FlowEdge>,
  target: ReadonlyMap<FlowEdge, string>,
  remaining: ReadonlyMap<string, number>,
): readonly FlowEdge[] {
  let start: string | undefined;
  for (const id of starts) {
    if (start === undefined || (remaining.get(id) ?? 0) > (remaining.get(start) ?? 0)) start = id;
  }
  const path: FlowEdge[] = [];
  for (let id = start; id !== undefined; ) {
    const edge = main.get(id);
    if (edge) path.push(edge);
    id = edge && target.get(edge);
  }
  return path;
}
