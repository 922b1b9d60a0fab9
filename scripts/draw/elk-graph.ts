import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs';
import type { FlowOrder } from '../lib/order-flow.ts';
import type { FlowDirection, FlowEdge, FlowGraph, FlowGroup } from '../model/flow-graph.ts';
import { type EdgePorts, portPoint } from './chart-ports.ts';
import type { ChartSetting } from './chart-style.ts';
import type { PlacedLabel } from './placed-chart.ts';
import type { SetNode } from './set-node.ts';

/** What the layout knows of a chart: sizes and connections. Ids are indexes, because a clerk's ids may be anything. */
export interface LayoutTask {
  readonly graph: FlowGraph;
  readonly order: FlowOrder;
  readonly ports: ReadonlyMap<FlowEdge, EdgePorts>;
  readonly nodes: ReadonlyMap<string, SetNode>;
  /** Labels that stand in their line, because they could not be placed at a node. */
  readonly labels: ReadonlyMap<FlowEdge, PlacedLabel>;
  /** The ways to set each frame's title; room is made for the first. */
  readonly titles: ReadonlyMap<string, readonly PlacedLabel[]>;
  readonly setting: ChartSetting;
  /** Edges that should run straight before all others. */
  readonly straight: ReadonlySet<FlowEdge>;
}

const ELK_DIRECTION: Readonly<Record<FlowDirection, string>> = {
  down: 'DOWN',
  up: 'UP',
  right: 'RIGHT',
  left: 'LEFT',
};

export const nodeKey = (index: number): string => `n${index}`;
export const groupKey = (index: number): string => `g${index}`;
export const edgeKey = (index: number): string => `e${index}`;

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
    'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
    'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
    'elk.layered.considerModelOrder.crossingCounterPortInfluence': '0.001',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.nodePlacement.favorStraightEdges': 'true',
    'elk.layered.thoroughness': '5',
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

/** A box that holds the shape with all that stands out over it; its ports lie on the box, before their shape. */
function elkNode({ graph, nodes, ports }: LayoutTask, id: string, key: string): ElkNode {
  const set = nodes.get(id);
  if (!set) throw new Error(`Node “${id}” was not set.`);
  const { shape, overhang } = set;
  const width = shape.width + overhang.left + overhang.right;
  const height = shape.height + overhang.top + overhang.bottom;
  const used = new Map<string, ElkPort>();
  for (const edge of graph.edges) {
    for (const end of ['from', 'to'] as const) {
      const port = edge[end] === id ? ports.get(edge)?.[end] : undefined;
      if (!port) continue;
      const point = portPoint(port, shape);
      const middle = { x: point.x + overhang.left, y: point.y + overhang.top };
      const place = {
        NORTH: { x: middle.x, y: 0 },
        SOUTH: { x: middle.x, y: height },
        EAST: { x: width, y: middle.y },
        WEST: { x: 0, y: middle.y },
      }[port.side];
      const portId = `${key}:${port.name}`;
      used.set(portId, {
        id: portId,
        ...place,
        width: 0,
        height: 0,
        layoutOptions: { 'elk.port.side': port.side },
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

function firstRank({ graph, order }: LayoutTask, frame: FlowGroup): number {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent] as const));
  const inside = graph.nodes.filter(({ group }) => {
    for (let at = group; at !== undefined; at = parents.get(at)) if (at === frame.id) return true;
    return false;
  });
  return Math.min(Number.MAX_SAFE_INTEGER, ...inside.map(({ id }) => order.rank.get(id) ?? 0));
}

const FRAME_PADDING = 14;

function elkGroup(
  { titles, nodes, graph }: LayoutTask,
  frame: FlowGroup,
  index: number,
  children: ElkNode[],
): ElkNode {
  const [title = { width: 0, height: 0 }] = titles.get(frame.id) ?? [];
  const inside = graph.nodes.flatMap(({ id, group }) =>
    group === frame.id ? (nodes.get(id)?.shape.width ?? 0) : [],
  );
  // The main path enters in the middle of the steps; the title stands beside it.
  const left = Math.ceil(Math.max(FRAME_PADDING, title.width + FRAME_PADDING - Math.max(0, ...inside) / 2));
  return {
    id: groupKey(index),
    children,
    ...(children.length === 0 && { width: title.width + 24, height: title.height + 24 }),
    layoutOptions: {
      'elk.padding': `[top=${title.height + FRAME_PADDING},left=${left},bottom=${FRAME_PADDING},right=${FRAME_PADDING}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${Math.ceil(title.width + 20)},0)`,
    },
  };
}

function elkEdge(
  { ports, labels, order, straight, nodes }: LayoutTask,
  edge: FlowEdge,
  index: number,
  keys: ReadonlyMap<string, string>,
): readonly ElkExtendedEdge[] {
  const from = keys.get(edge.from);
  const to = keys.get(edge.to);
  if (from === undefined || to === undefined) return [];
  const chosen = ports.get(edge);
  const isReturn = order.returns.has(edge);
  // Lines meet a frame wherever that is shortest.
  const source = chosen && nodes.has(edge.from) ? `${from}:${chosen.from.name}` : from;
  const target = chosen && nodes.has(edge.to) ? `${to}:${chosen.to.name}` : to;
  const turned = isReturn && edge.from !== edge.to;
  const size = labels.get(edge);
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
      layoutOptions: {
        'elk.layered.priority.straightness': straight.has(edge) ? '20' : isReturn ? '0' : '1',
      },
    },
  ];
}
