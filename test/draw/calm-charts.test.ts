import { describe, expect, test } from 'vitest';
import { chartFaults } from '../../scripts/draw/chart-faults.ts';
import { fitSheets } from '../../scripts/draw/fit-sheets.ts';
import { fitLanes } from '../../scripts/draw/lanes/fit-lanes.ts';
import type { PlacedChart } from '../../scripts/draw/placed-chart.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { measureWith } from '../../scripts/lib/text-metrics.ts';
import type { FlowGraph } from '../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

const measure = measureWith((await bundledFonts()).hei);
const NO_MARKS = { risks: [], notes: [], supervised: [], published: [] };

async function read(code: string): Promise<FlowGraph> {
  const { value } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  if (!value) throw new Error('The chart was not read.');
  return value;
}

async function drawn(code: string): Promise<PlacedChart> {
  const [sheet] = await fitSheets(await read(code), NO_MARKS, measure);
  if (!sheet) throw new Error('Nothing was drawn.');
  expect(chartFaults(sheet.chart)).toEqual([]);
  return sheet.chart;
}

function middleOf({ nodes }: PlacedChart, id: string): number {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`${id} was not placed.`);
  return node.x + node.width / 2;
}

describe('a fan opens to both sides of the main path', () => {
  test('where a step is handed to five departments at once', async () => {
    const chart = await drawn(
      'flowchart TD\n s([申报]) --> f[分发]\n f --> a[用地预审] & b[环评] & c[水保] & d[初设] & e[人防]\n a & b & c & d & e --> h[汇总] --> z([办结])',
    );
    const [hub, middle, joint] = ['f', 'c', 'h'].map((id) => middleOf(chart, id));
    expect(middle).toBeCloseTo(hub ?? 0);
    expect(joint).toBeCloseTo(hub ?? 0);
  });

  test('where a process begins in five ways', async () => {
    const chart = await drawn(
      'flowchart TD\n a[举报] & b[交办] & c[曝光] & d[巡查] & e[移送] --> r[登记] --> z([办结])',
    );
    expect(middleOf(chart, 'c')).toBeCloseTo(middleOf(chart, 'r'));
  });
});

test('the main path is straight where returns lead to its very first step', async () => {
  const chart = await drawn(
    'flowchart TD\n a[起草] --> l[法规科]\n a --> b[征求意见] --> c[论证] --> d[审查] --> e[决定] --> f[公布]\n d -.->|不合法| a\n e -.->|不通过| a',
  );
  for (const id of ['b', 'c', 'd', 'e', 'f']) expect(middleOf(chart, id)).toBeCloseTo(middleOf(chart, 'a'));
});

test('a chart that would be small from side to side runs down the page', async () => {
  const steps = Array.from({ length: 9 }, (_, index) => `s${index}[第${index + 1}个办理环节]`).join(' --> ');
  const chart = await drawn(`flowchart LR\nsubgraph 办理阶段\n${steps}\nend`);
  expect(chart.height).toBeGreaterThan(chart.width);
});

test('the title of a frame gives way to lines, in shorter lines if need be', async () => {
  const chart = await drawn(
    'flowchart TD\n subgraph A[规划安置和后期扶持科]\n b[备案]\n end\n s([开始]) --> b --> c[承办]\n subgraph L[领导班子]\n d[批示] \n e([结束])\n end\n s --> d\n c --> e',
  );
  expect(chart.groups).toHaveLength(2);
});

describe('lanes', () => {
  const lanes = (titles: readonly string[]) =>
    `%% 图式: 泳道\nflowchart TD\n${titles.map((title, index) => ` subgraph g${index}["${title}"]\n s${index}[办理]\n end`).join('\n')}\n${titles.map((_, index) => `s${index}`).join(' --> ')}`;

  test('are as narrow as their steps, and their heads are set in as many lines as that takes', async () => {
    const fitted = fitLanes(
      await read(lanes(['申请人', '承办科室（含后期扶持科）经办人员'])),
      NO_MARKS,
      measure,
    );
    const [short, long] = fitted?.chart.lanes ?? [];
    expect(long?.title.lines.map(({ text }) => text).join('')).toBe('承办科室（含后期扶持科）经办人员');
    expect(long?.title.lines.length).toBeGreaterThan(1);
    expect(Math.abs((long?.width ?? 0) - (short?.width ?? 0))).toBeLessThan(30);
  });

  test('of six posts print legibly upright', async () => {
    const posts = ['申请人', '窗口', '经办人', '科室负责人', '分管副局长', '主要负责人'];
    const fitted = fitLanes(await read(lanes(posts)), NO_MARKS, measure);
    expect(fitted?.landscape).toBe(false);
    expect(fitted?.points).toBeGreaterThanOrEqual(9);
  });

  test('keep the condition of a line that has little of its own', async () => {
    const fitted = fitLanes(
      await read(
        '%% 图式: 泳道\nflowchart TD\n subgraph 甲\n a[受理]\n b[办理]\n end\n subgraph 乙\n c[备案]\n end\n a -->|符合法定条件且材料齐全| b\n a --> c',
      ),
      NO_MARKS,
      measure,
    );
    expect(fitted?.chart.edges.map(({ label }) => label !== undefined)).toContain(true);
    expect(fitted && chartFaults(fitted.chart)).toEqual([]);
  });
});

test('a line between a step and a frame leaves the step in its middle', async () => {
  const chart = await drawn(
    'flowchart TD\n s([开始]) --> A\n subgraph A[受理阶段]\n a[收件] --> b[登记]\n end\n A --> z([结束])',
  );
  const ends = chart.edges.flatMap(({ edge, points }) =>
    edge.from === 's'
      ? [[points[0]?.x, middleOf(chart, 's')]]
      : edge.to === 'z'
        ? [[points.at(-1)?.x, middleOf(chart, 'z')]]
        : [],
  );
  expect(ends).toHaveLength(2);
  for (const [at, middle] of ends) expect(at).toBeCloseTo(middle ?? 0);
});

test('frames between which lines run to and fro stand side by side', async () => {
  const chart = await drawn(
    `flowchart TD
 subgraph 项目
 p1[申报] --> p2[评审] --> p3[立项] --> p4[实施] --> p5[验收]
 end
 subgraph 资金
 m1[预算] --> m2[批复] --> m3[拨付] --> m4[支付] --> m5[决算]
 end
 subgraph 监督
 s1[事前审核] --> s2[事中抽查] --> s3[事后审计]
 end
 p3 --> m2
 m3 --> p4
 p4 --> m4
 p5 --> m5
 s1 -.-> p3
 s2 -.-> p4
 s2 -.-> m4
 s3 -.-> m5`,
  );
  expect(chart.lanes.map(({ title }) => title.lines.map(({ text }) => text).join(''))).toEqual([
    '项目',
    '资金',
    '监督',
  ]);
});

test('two loops at one step stand at either side of it', async () => {
  const chart = await drawn(
    'flowchart TD\n a([开始]) --> b[审核] --> z([结束])\n b -->|补正| b\n b -->|延期| b',
  );
  const loops = chart.edges.filter(({ edge }) => edge.from === edge.to);
  const sides = loops.map(({ points }) => (points[0]?.x ?? 0) > middleOf(chart, 'b'));
  expect(new Set(sides).size).toBe(2);
});
