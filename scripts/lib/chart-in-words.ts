import type { FlowEdge, FlowGraph, FlowNode } from '../model/flow-graph.ts';
import { nodeText } from './node-text.ts';
import { orderFlow } from './order-flow.ts';
import { setAside } from './set-aside.ts';

/** A row of the step table that stands for a chart. */
export interface StepInWords {
  readonly number: string;
  readonly name: string;
  readonly post?: string;
  readonly limit?: string;
  /** `3`; `4、5`; `同意：4；不同意：2`; `结束`. */
  readonly next: string;
}

/** Terminals that say no more than that a process begins or ends. */
const BARE_TERMINAL = /^(?:开始|起点|结束|终点|流程结束|办结)$/;
const ENDS = '结束';

/**
 * Says what a chart shows, step by step in the order of the process. 开始 and 结束 are no steps; a frame that a
 * line leads to stands for its first node, one that a line comes from for its last. Notes and remarks are no steps.
 */
export function stepsFromChart(whole: FlowGraph): readonly StepInWords[] {
  const { graph } = setAside(whole);
  const { rank } = orderFlow(graph);
  const said = graph.nodes
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
    .filter((node) => node.shape !== 'bar' && node.label !== '');
  const steps = said.filter((node) => !isBareTerminal(node));
  // A chart of nothing but terminals still has to be said.
  const ordered = steps.length > 0 ? steps : said;
  const numbers = new Map(ordered.map(({ id }, index) => [id, String(index + 1)] as const));
  return ordered.map((node, index) => {
    const { name, post, limit } = nodeText(node);
    const nexts = exitsOf(node, graph, ordered).map(({ edge, target }) => {
      const number = numbers.get(target) ?? ENDS;
      return edge.label ? `${edge.label.replace(/\n/g, '')}：${number}` : number;
    });
    return {
      number: String(index + 1),
      name,
      ...(post !== undefined && { post }),
      ...(limit !== undefined && { limit }),
      next: [...new Set(nexts)].join(nexts.some((next) => next.includes('：')) ? '；' : '、') || ENDS,
    };
  });
}

/** The text equivalent of a chart in one paragraph, for readers that cannot see it. */
export function chartInWords(graph: FlowGraph): string {
  const { notes, remarks } = setAside(graph);
  const asides = [
    ...[...notes.values()].map(({ node }) => `注：${node.label}`),
    ...remarks.map(({ label }) => label),
  ];
  const steps = stepsFromChart(graph)
    .map(({ number, name, post, limit, next }) => {
      const by = [post, limit].filter((part) => part !== undefined).join('，');
      const after = next === ENDS ? ENDS : `下一步${/^\d/.test(next) ? '' : '：'}${next}`;
      return `${number}. ${name}${by && `（${by}）`}，${after.replaceAll('；', '，')}。`;
    })
    .join('');
  return steps + asides.map((words) => `${words.replace(/\n/g, '').replace(/。$/, '')}。`).join('');
}

function isBareTerminal({ shape, label }: FlowNode): boolean {
  return ['terminal', 'connector', 'double-circle'].includes(shape) && BARE_TERMINAL.test(label);
}

/** Where a node leads; bars, which are no steps, are passed through. */
function exitsOf(
  node: FlowNode,
  graph: FlowGraph,
  ordered: readonly FlowNode[],
): readonly { readonly edge: FlowEdge; readonly target: string }[] {
  const bars = new Set(
    graph.nodes.filter(({ shape, label }) => shape === 'bar' || label === '').map(({ id }) => id),
  );
  const frames = framesLeftBy(node, graph, ordered);
  const found: { edge: FlowEdge; target: string }[] = [];
  const follow = (
    from: ReadonlySet<string>,
    first: FlowEdge | undefined,
    seen: ReadonlySet<string>,
  ): void => {
    for (const edge of graph.edges) {
      if (!from.has(edge.from) || edge.stroke === 'invisible' || tiesNote(edge, graph)) continue;
      const target = entryOf(edge.to, graph, ordered);
      if (bars.has(target) && !seen.has(target))
        follow(new Set([target]), first ?? edge, new Set([...seen, target]));
      else if (!bars.has(target)) found.push({ edge: first ?? edge, target });
    }
  };
  follow(new Set([node.id, ...frames]), undefined, new Set());
  return found;
}

/** A line without arrow heads leads on from step to step, but nowhere from a note. */
function tiesNote({ from, to, head }: FlowEdge, { nodes }: FlowGraph): boolean {
  const isNote = ({ id, shape }: FlowNode) =>
    (id === from || id === to) && (shape === 'note' || shape === 'text');
  return head === 'none' && nodes.some(isNote);
}

/** A frame is left by the last of its nodes. */
function framesLeftBy(node: FlowNode, graph: FlowGraph, ordered: readonly FlowNode[]): readonly string[] {
  return graph.groups.flatMap(({ id }) => (membersOf(id, graph, ordered).at(-1) === node ? [id] : []));
}

function entryOf(id: string, graph: FlowGraph, ordered: readonly FlowNode[]): string {
  if (graph.nodes.some((node) => node.id === id)) return id;
  return membersOf(id, graph, ordered)[0]?.id ?? id;
}

function membersOf(group: string, graph: FlowGraph, ordered: readonly FlowNode[]): readonly FlowNode[] {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  return ordered.filter((node) => {
    for (let at = node.group; at !== undefined; at = parents.get(at)) if (at === group) return true;
    return false;
  });
}
