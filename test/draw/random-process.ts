import type { FlowEdge, FlowGraph, FlowGroup, FlowNode, FlowShape } from '../../scripts/model/flow-graph.ts';
import { type RandomChart, randomNumbers } from './random-chart.ts';

const DIRECTIONS = ['down', 'down', 'up', 'right', 'left'] as const;
const LABELS = [
  '受理',
  '材料审查',
  '组织听证',
  '现场勘验（2人以上）',
  '登录OA系统V2.3录入',
  '在12345热线平台办结',
  '送达《不予受理通知书》',
  '提请局长办公会集体讨论决定',
  '依法中止计算期限，书面告知申请人中止的原因、起止时间以及恢复办理的条件，并将有关材料一并存入案卷备查，必要时抄送派驻纪检监察组',
  '对申请材料齐全、符合法定形式的，当场出具加盖本机关专用印章和注明日期的受理凭证；不齐全的，在5个工作日内一次告知需要补正的全部内容',
];
const CONDITIONS = [
  '是',
  '否',
  '同意',
  '材料不全（可补正）',
  '逾期15日未补正',
  'A类',
  '情节复杂或者争议较大的',
];
const SHAPES: readonly FlowShape[] = ['process', 'process', 'decision', 'rounded', 'data', 'subprocess'];
const POSTS = [
  '申请人',
  '窗口首席代表',
  '经办人',
  '行政审批服务科（政务公开办公室）',
  '分管副局长',
  '局长办公会',
  '法规科',
  '派驻纪检监察组',
];

/** What a chart may have too much of. */
const EXCESSES = ['frames', 'fan', 'returns', 'ends', 'parallels', 'chain'] as const;

/**
 * A chart of the kinds that clerks overdo, the same one for the same seed: frames within frames, forks into twelve
 * branches, step after step that leads back, an end for every case, the same two steps joined three times, labels of
 * sixty characters, in every direction, and every third one in one to eight lanes.
 */
export function randomProcess(seed: number): RandomChart {
  const random = randomNumbers(seed + 7919);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => {
    const chosen = from[upTo(from.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  };
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const groups: FlowGroup[] = [];
  const inLanes = seed % 3 === 0;
  let frame: string | undefined;

  const add = (shape: FlowShape = pick(SHAPES)): string => {
    const id = `s${nodes.length}`;
    nodes.push({
      id,
      label: shape === 'terminal' ? pick(['开始', '办结', '终止']) : pick(LABELS),
      shape,
      ...(frame !== undefined && { group: frame }),
      paint: {},
      metadata: new Map(),
      place: { file: 'chart.mmd', line: nodes.length + 1, column: 1 },
    });
    return id;
  };
  const connect = (from: string, to: string, label = random() < 0.3 ? pick(CONDITIONS) : undefined) => {
    edges.push({
      from,
      to,
      ...(label !== undefined && { label }),
      stroke: random() < 0.15 ? 'dotted' : 'normal',
      head: 'arrow',
      tail: 'none',
      length: 1,
      place: { file: 'chart.mmd', line: 200 + edges.length, column: 1 },
    });
  };
  const earlier = () => pick(nodes).id;
  const step = (from: string, shape?: FlowShape) => {
    const id = add(shape);
    connect(from, id);
    return id;
  };

  /** Each takes the step that the process stands at, and gives the one where it goes on. */
  const excesses: Readonly<Record<(typeof EXCESSES)[number], (at: string) => string>> = {
    chain: (at) => Array.from({ length: 2 + upTo(4) }).reduce<string>((last) => step(last), at),
    fan: (at) => {
      const branches = Array.from({ length: 4 + upTo(8) }, () => step(at));
      const joint = add();
      for (const branch of branches) if (random() < 0.85) connect(branch, joint);
      if (branches.length > 0 && edges.every(({ to }) => to !== joint)) connect(at, joint);
      return joint;
    },
    returns: (at) => {
      let last = at;
      for (let count = 2 + upTo(4); count > 0; count -= 1) {
        last = step(last, 'decision');
        connect(last, random() < 0.15 ? last : earlier(), pick(CONDITIONS));
      }
      return last;
    },
    ends: (at) => {
      for (let count = 1 + upTo(3); count > 0; count -= 1) connect(at, add('terminal'), pick(CONDITIONS));
      return step(at);
    },
    parallels: (at) => {
      const next = step(at);
      for (let count = 1 + upTo(1); count > 0; count -= 1) connect(at, next, pick(CONDITIONS));
      if (random() < 0.3) connect(next, at, pick(CONDITIONS));
      return step(next);
    },
    frames: (at) => {
      const outer = frame;
      let last = at;
      for (let depth = 1 + upTo(3); depth > 0 && !inLanes; depth -= 1) {
        const id = `f${groups.length}`;
        groups.push({
          id,
          title: pick(POSTS),
          ...(frame !== undefined && { parent: frame }),
          place: { file: 'chart.mmd', line: 400 + groups.length, column: 1 },
        });
        frame = id;
        last = step(last);
        if (random() < 0.3) last = step(last, 'decision');
      }
      if (random() < 0.3) connect(last, earlier(), pick(CONDITIONS));
      const [inner] = groups.slice(-1);
      frame = outer;
      if (inner && random() < 0.3) connect(inner.id, add());
      return last;
    },
  };

  let at = add('terminal');
  for (let count = 1 + upTo(4); count > 0; count -= 1) at = excesses[pick(EXCESSES)](at);
  step(at, 'terminal');
  const lanes = Array.from({ length: 1 + upTo(7) }, (_, index) => ({
    title: POSTS[index] ?? '',
    nodes: [] as string[],
  }));
  if (inLanes) for (const { id, shape } of nodes) if (shape !== 'terminal') pick(lanes).nodes.push(id);
  const graph: FlowGraph = {
    direction: inLanes ? 'down' : pick(DIRECTIONS),
    ...{ nodes, edges, groups },
    ...(inLanes && { lanes }),
  };
  return { graph, marks: { risks: [], notes: [], supervised: [], published: [] } };
}
