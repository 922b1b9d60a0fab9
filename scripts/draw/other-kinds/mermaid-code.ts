import type { FlowEdge, FlowGraph, FlowShape, FlowTip } from '../../model/flow-graph.ts';

/** Mermaid's own name of each shape. */
const SHAPES: Readonly<Record<FlowShape, string>> = {
  process: 'rect',
  rounded: 'rounded',
  terminal: 'stadium',
  decision: 'diam',
  data: 'lean-r',
  'data-alt': 'lean-l',
  document: 'doc',
  documents: 'docs',
  subprocess: 'fr-rect',
  database: 'cyl',
  connector: 'circle',
  'double-circle': 'dbl-circ',
  hexagon: 'hex',
  trapezoid: 'trap-b',
  'trapezoid-alt': 'trap-t',
  flag: 'odd',
  'manual-input': 'sl-rect',
  delay: 'delay',
  note: 'braces',
  text: 'text',
  bar: 'fork',
};
const DIRECTIONS = { down: 'TB', up: 'BT', right: 'LR', left: 'RL' } as const;
const HEADS: Readonly<Record<FlowTip, string>> = { arrow: '>', none: '', circle: 'o', cross: 'x' };
const TAILS: Readonly<Record<FlowTip, string>> = { arrow: '<', none: '', circle: 'o', cross: 'x' };

/** A chart written as Mermaid code, with ids of its own: what mermaid-cli draws for comparison. Marks are not in it. */
export function mermaidCode(graph: FlowGraph): string {
  const frames = graph.lanes
    ? graph.lanes.map(({ title, nodes }, index) => ({ id: `lane${index}`, title, nodes: new Set(nodes) }))
    : graph.groups.map(({ id, title, parent }) => ({ id, title, parent, nodes: membersOf(id, graph) }));
  const ids = new Map([
    ...graph.nodes.map(({ id }, index) => [id, `n${index}`] as const),
    ...frames.map(({ id }, index) => [id, `g${index}`] as const),
  ]);
  const nameOf = (id: string) => ids.get(id) ?? id;
  const inside = (parent: string | undefined): readonly string[] =>
    frames.flatMap((frame) =>
      ('parent' in frame ? frame.parent : undefined) === parent
        ? [
            `subgraph ${nameOf(frame.id)} [${quoted(frame.title)}]`,
            ...[...frame.nodes].filter((id) => ids.has(id)).map(nameOf),
            ...inside(frame.id),
            'end',
          ]
        : [],
    );
  return [
    `${graph.lanes ? 'swimlane-beta' : 'flowchart'} ${DIRECTIONS[graph.direction]}`,
    ...graph.nodes.map(
      ({ id, label, shape }) => `${nameOf(id)}@{ shape: ${SHAPES[shape]}, label: ${quoted(label)} }`,
    ),
    ...inside(undefined),
    ...graph.edges.map((edge) => `${nameOf(edge.from)} ${linkOf(edge)} ${nameOf(edge.to)}`),
  ].join('\n');
}

function membersOf(group: string, { nodes }: FlowGraph): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (node.group === group ? [node.id] : [])));
}

function linkOf({ stroke, head, tail, label, length }: FlowEdge): string {
  const words = label ? `|${quoted(label)}|` : '';
  if (stroke === 'invisible') return '~~~';
  const [before, after] = [TAILS[tail], HEADS[head]];
  if (stroke === 'dotted') return `${before}-${'.'.repeat(length)}-${after}${words}`;
  const line = stroke === 'thick' ? '=' : '-';
  return `${before}${line.repeat(1 + length + (after === '' ? 1 : 0))}${after}${words}`;
}

const quoted = (text: string): string =>
  `"${text.replace(/#/g, '#35;').replace(/"/g, '#quot;').replace(/</g, '#lt;').replace(/\n/g, '<br/>')}"`;
