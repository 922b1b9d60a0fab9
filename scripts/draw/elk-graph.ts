import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs';
import type { FlowDirection, FlowEdge, FlowGraph, FlowGroup } from '../model/flow-graph.ts';
import type { ChartSetting } from './chart-style.ts';
import type { EdgeSides, Side } from './choose-sides.ts';
import type { FlowOrder } from './order-flow.ts';
import type { PlacedLabel } from './placed-chart.ts';
import type { SetNode } from './set-node.ts';

/** What the layout knows of a chart: sizes and connections. Ids are indexes, because a clerk's ids may be anything. */
export interface LayoutTask {
  readonly graph: FlowGraph;
  readonly order: FlowOrder;
  readonly sides: ReadonlyMap<FlowEdge, EdgeSides>;
  readonly nodes: ReadonlyMap<string, SetNode>;
  readonly labels: ReadonlyMap<FlowEdge, PlacedLabel>;
  readonly titles: ReadonlyMap<string, PlacedLabel>;
  readonly setting: ChartSetting;
}

const COMPASS: Readonly<Record<FlowDirection, Readonly<Record<Side, 'NORTH' | 'EAST' | 'SOUTH' | 'WEST'>>>> =
  {
    down: { in: 'NORTH', out: 'SOUTH', right: 'EAST', left: 'WEST' },
    up: { in: 'SOUTH', out: 'NORTH', right: 'EAST', left: 'WEST' },
    right: { in: 'WEST', out: 'EAST', right: 'SOUTH', left: 'NORTH' },
    left: { in: 'EAST', out: 'WEST', right: 'SOUTH', left: 'NORTH' },
  };
const ELK_DIRECTION: Readonly<Record<FlowDirection, string>> = {
  down: 'DOWN',
  up: 'UP',
  right: 'RIGHT',
  left: 'LEFT',
};

export const nodeKey = (index: number): string => `n${index}`;
export const groupKey = (index: number): string => `g${index}`;
export const edgeKey = (index: number): string => `e${index}`;

/** The compass side of the page on which an edge touches a node. */
export function compassOf(direction: FlowDirection, side: Side): 'NORTH' | 'EAST' | 'SOUTH' | 'WEST' {
  return COMPASS[direction][side];
}

/** Describes the chart to ELK. Returns are turned round, so that what it lays out has no cycles. */
export function elkGraph(task: LayoutTask): ElkNode {
  const { graph, order } = task;
  const keys = new Map([
    ...graph.groups.map(({ id }, index) => [id, groupKey(index)] as const),
    ...graph.nodes.map(({ id }, index) => [id, nodeKey(index)] as const),
  ]);
  const ranked = graph.nodes
    .map((node, index) => ({ node, index, rank: order.rank.get(node.id) ?? index }))
    .sort((a, b) => a.rank - b.rank);
  const childrenOf = (group: string | undefined): ElkNode[] => {
    const members = ranked
      .filter(({ node }) => node.group === group)
      .map(({ node, index, rank }) => ({ rank, child: elkNode(task, node.id, nodeKey(index)) }));
    const frames = graph.groups.flatMap((frame, index) =>
      frame.parent === group
        ? [{ rank: firstRank(task, frame), child: elkGroup(task, frame, index, childrenOf(frame.id)) }]
        : [],
    );
    return [...members, ...frames].sort((a, b) => a.rank - b.rank).map(({ child }) => child);
  };
  return {
    id: 'root',
    layoutOptions: rootOptions(graph.direction, task.setting),
    children: childrenOf(undefined),
    edges: graph.edges.flatMap((edge, index) => elkEdge(task, edge, index, keys)),
  };
}

function rootOptions(direction: FlowDirection, setting: ChartSetting): Record<string, string> {
  const half = String(Math.round(setting.gap / 2));
  return {
    'elk.algorithm': 'layered',
    'elk.direction': ELK_DIRECTION[direction],
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.nodePlacement.favorStraightEdges': 'true',
    'elk.edgeLabels.inline': 'true',
    'elk.edgeLabels.placement': 'CENTER',
    'elk.spacing.nodeNode': String(setting.gap),
    'elk.spacing.edgeNode': half,
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.edgeLabel': '2',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(setting.rankGap),
    'elk.layered.spacing.edgeNodeBetweenLayers': '12',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
    'elk.json.edgeCoords': 'ROOT',
    'elk.randomSeed': '1',
  };
}

function elkNode({ graph, nodes, sides, order }: LayoutTask, id: string, key: string): ElkNode {
  const set = nodes.get(id);
  if (!set) throw new Error(`Node “${id}” was not set.`);
  const { shape, overhang } = set;
  const width = shape.width + overhang.left + overhang.right;
  const height = shape.height + overhang.top + overhang.bottom;
  const middle = { x: overhang.left + shape.width / 2, y: overhang.top + shape.height / 2 };
  const used = new Map<string, ElkPort>();
  for (const edge of graph.edges) {
    const chosen = sides.get(edge);
    if (!chosen) continue;
    for (const end of ['from', 'to'] as const) {
      if (edge[end] !== id) continue;
      const side = compassOf(graph.direction, chosen[end]);
      const portId = portKey(key, chosen[end], end, order.returns.has(edge));
      const along = portShare(portId, graph, sides, order, id);
      const place = {
        NORTH: { x: middle.x, y: 0 },
        SOUTH: { x: middle.x, y: height },
        EAST: { x: width, y: overhang.top + shape.height * along },
        WEST: { x: 0, y: overhang.top + shape.height * along },
      }[side];
      used.set(portId, {
        id: portId,
        ...place,
        width: 0,
        height: 0,
        layoutOptions: { 'elk.port.side': side },
      });
    }
  }
  return {
    id: key,
    width,
    height,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: [...used.values()],
  };
}

/** Returns enter by a port of their own, so that a line that comes back is not taken for one that leaves. */
function portKey(key: string, side: Side, end: 'from' | 'to', isReturn: boolean): string {
  return `${key}:${side}${isReturn && end === 'to' ? ':back' : ''}`;
}

/** Where on the side the port lies: in the middle, or apart from its counterpart when there are two. */
function portShare(
  portId: string,
  graph: FlowGraph,
  sides: ReadonlyMap<FlowEdge, EdgeSides>,
  order: FlowOrder,
  id: string,
): number {
  const leaves = graph.edges.some((edge) => edge.from === id && sides.get(edge)?.from === 'right');
  const returns = graph.edges.some((edge) => edge.to === id && order.returns.has(edge));
  if (!leaves || !returns || !portId.includes(':right')) return 0.5;
  return portId.endsWith(':back') ? 0.3 : 0.7;
}

function firstRank({ graph, order }: LayoutTask, frame: FlowGroup): number {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  const inside = graph.nodes.filter(({ group }) => {
    for (let at = group; at !== undefined; at = parents.get(at)) if (at === frame.id) return true;
    return false;
  });
  return Math.min(Number.MAX_SAFE_INTEGER, ...inside.map(({ id }) => order.rank.get(id) ?? 0));
}

function elkGroup({ titles }: LayoutTask, frame: FlowGroup, index: number, children: ElkNode[]): ElkNode {
  const title = titles.get(frame.id) ?? { width: 0, height: 0 };
  return {
    id: groupKey(index),
    children,
    ...(children.length === 0 && { width: title.width + 24, height: title.height + 24 }),
    layoutOptions: {
      'elk.padding': `[top=${title.height + 14},left=14,bottom=14,right=14]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${Math.ceil(title.width + 20)},0)`,
    },
  };
}

function elkEdge(
  { sides, labels, order }: LayoutTask,
  edge: FlowEdge,
  index: number,
  keys: ReadonlyMap<string, string>,
): readonly ElkExtendedEdge[] {
  const from = keys.get(edge.from);
  const to = keys.get(edge.to);
  if (from === undefined || to === undefined) return [];
  const chosen = sides.get(edge);
  const isReturn = order.returns.has(edge);
  const source = chosen ? portKey(from, chosen.from, 'from', isReturn) : from;
  const target = chosen ? portKey(to, chosen.to, 'to', isReturn) : to;
  const turned = isReturn && edge.from !== edge.to;
  const size = labels.get(edge);
  const onSpine = order.spine.includes(edge);
  return [
    {
      id: edgeKey(index),
      sources: [turned ? target : source],
      targets: [turned ? source : target],
      ...(size && {
        labels: [
          {
            id: `${edgeKey(index)}l`,
            text: ' ',
            width: size.width,
            height: size.height,
            layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          },
        ],
      }),
      layoutOptions: { 'elk.layered.priority.straightness': onSpine ? '20' : isReturn ? '0' : '1' },
    },
  ];
}
