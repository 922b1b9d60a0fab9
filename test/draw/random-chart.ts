import type { FlowEdge, FlowGraph, FlowMarks, FlowNode, FlowShape } from '../../scripts/model/flow-graph.ts';

const WORDS = [
  '收文',
  '登记',
  '审核',
  '拟办',
  '批示',
  '承办',
  '会签',
  '公示',
  '送达',
  '归档',
  '复核',
  '告知',
  '受理',
  '调查',
  '听证',
  '备案',
];
const LONG = [
  '核对编号、份数和密级，当日送办公室主任',
  '由两名以上工作人员（须持证）现场核查',
  '《信访工作条例》第二十三条规定的期限',
  'GB/T 9704-2012',
];
const CONDITIONS = ['同意', '不同意', '是', '否', '符合法定条件且材料齐全', '退回'];
const SHAPES: readonly FlowShape[] = [
  'process',
  'process',
  'process',
  'decision',
  'decision',
  'rounded',
  'data',
  'document',
  'documents',
  'subprocess',
  'database',
  'connector',
  'hexagon',
  'manual-input',
  'note',
  'trapezoid',
  'delay',
  'flag',
];

export interface RandomChart {
  readonly graph: FlowGraph;
  readonly marks: FlowMarks;
}

/** A chart that nobody would draw by hand, the same one for the same seed: loops, forks, frames, long labels, marks. */
export function randomChart(seed: number): RandomChart {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  };
  const count = 1 + Math.floor(random() ** 2.2 * 60);
  const frames = random() < 0.3 ? 1 + Math.floor(random() * 3) : 0;
  const frameOf = (index: number) =>
    frames > 0 && random() < 0.7 ? `g${Math.floor((index / count) * frames)}` : undefined;
  const nodes = Array.from({ length: count }, (_, index): FlowNode => {
    const group = frameOf(index);
    const isEnd = index === 0 || index === count - 1;
    return {
      id: `n${index}`,
      label: isEnd
        ? pick(['开始', '结束'])
        : random() < 0.15
          ? pick(LONG)
          : `${index}.${pick(WORDS)}${pick(WORDS)}`,
      shape: isEnd ? 'terminal' : pick(SHAPES),
      ...(group !== undefined && { group }),
      paint: {},
      metadata: new Map(),
      place: { file: 'chart.mmd', line: index + 1, column: 1 },
    };
  });
  const edges: FlowEdge[] = [];
  const connect = (from: number, to: number): void => {
    const label = random() < 0.3 ? pick(CONDITIONS) : undefined;
    edges.push({
      from: `n${from}`,
      to: `n${to}`,
      ...(label !== undefined && { label }),
      stroke: pick(['normal', 'normal', 'normal', 'dotted', 'thick']),
      head: pick(['arrow', 'arrow', 'arrow', 'none']),
      tail: 'none',
      length: 1,
      place: { file: 'chart.mmd', line: 100 + edges.length, column: 1 },
    });
  };
  for (let index = 1; index < count; index += 1)
    connect(Math.max(0, index - 1 - Math.floor(random() * 3)), index);
  const extra = Math.floor(random() * count * 0.4);
  for (let index = 0; index < extra; index += 1) {
    connect(Math.floor(random() * count), Math.floor(random() * count));
  }
  const nested = random() < 0.3;
  const groups = Array.from({ length: frames }, (_, index) => ({
    id: `g${index}`,
    title: pick(['办公室', '规划安置和后期扶持科', '领导班子']),
    ...(index > 0 && nested && { parent: `g${index - 1}` }),
    place: { file: 'chart.mmd', line: 200 + index, column: 1 },
  }));
  const some = (share: number) => nodes.filter(() => random() < share).map(({ id }) => id);
  return {
    graph: { direction: pick(['down', 'down', 'down', 'right']), nodes, edges, groups },
    marks: {
      risks: some(0.2).map((node, index) => ({
        node,
        label: `风险${index + 1}`,
        level: pick(['高', '中', '低']),
      })),
      notes: some(0.2).map((node) => ({ node, post: pick(['机要员', '分管副主任']), limit: '3个工作日' })),
      supervised: some(0.1),
      published: some(0.1),
    },
  };
}

/** Marsaglia's xorshift: numbers from 0 to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x100000000;
  };
}

/** The same chart in lanes, over which its steps are spread at random. */
export function randomLanes(seed: number): RandomChart {
  const { graph, marks } = randomChart(seed);
  const random = randomNumbers(seed + 1);
  const count = 2 + Math.floor(random() * 5);
  const lanes = Array.from({ length: count }, (_, lane) => ({
    title: LANES[lane] ?? `岗位${lane}`,
    nodes: [] as string[],
  }));
  for (const { id, shape } of graph.nodes)
    if (shape !== 'terminal') lanes[Math.floor(random() ** 1.5 * count)]?.nodes.push(id);
  const nodes = graph.nodes.map(({ group: _, ...node }) => node);
  return { graph: { ...graph, nodes, groups: [], lanes }, marks };
}

const LANES = ['申请人', '窗口', '规划安置和后期扶持科', '分管副主任', '中心主任'];
