import { expect, test } from 'vitest';
import { splitChart } from '../../scripts/draw/split-chart.ts';
import type { FlowGraph } from '../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

async function graphOf(code: string): Promise<FlowGraph> {
  const { value } = await parseFlowchart(`flowchart TD\n${code}`, { file: 'a.mmd', line: 1, column: 1 });
  if (!value) throw new Error('The chart was not read.');
  return value;
}

const linesOf = ({ edges }: FlowGraph) =>
  edges.map(({ from, to, label }) =>
    `${from}${label ? ` ${label} ` : '→'}${to}`.replaceAll('connector ', '#'),
  );

test('lines that cross to one step share a connector, and the main path goes on from A', async () => {
  const cuts = splitChart(
    await graphOf(`
      s[来文] --> a[受理] --> b{初审} -- 同意 --> c{审核} -- 同意 --> d{复核} -- 同意 --> e{审批} -- 同意 --> f[办理] --> g[送达] --> i[归档]
      b -- 退回 --> h[补正]
      c -- 退回 --> h
      d -- 退回 --> h
      e -- 退回 --> h
      h --> a`),
    0,
  );
  const cut = cuts.find(({ second }) => linesOf(second).includes('#A→d'));
  expect(cut && linesOf(cut.first)).toEqual([
    's→a',
    'a→b',
    'b 同意 c',
    'c 同意 #A',
    'b 退回 #B',
    'c 退回 #B',
    '#C→a',
  ]);
  expect(cut && linesOf(cut.second)).toContain('#B→h');
  expect(cut?.freeLetter).toBe(3);
});

test('halves that are alike come before a half of two steps', async () => {
  const steps = Array.from({ length: 12 }, (_, index) => `s${index}[第${index}步]`).join(' --> ');
  const cuts = splitChart(await graphOf(`${steps}\n s2 --> s5\n s3 --> s6\n s5 --> s8`), 0);
  const sizes = cuts.map(({ first, second }) => Math.min(first.nodes.length, second.nodes.length));
  expect(sizes[0]).toBeGreaterThanOrEqual(4);
  expect(cuts.findIndex(({ isLopsided }) => isLopsided)).toBe(cuts.filter((cut) => !cut.isLopsided).length);
});

test('a chart that forks from one step into many has no place for a cut', async () => {
  const branches = Array.from({ length: 8 }, (_, index) => `a --> n${index} --> z`).join('\n');
  expect(splitChart(await graphOf(branches), 0)).toEqual([]);
});

test('the first half begins where the process does, though lines from the second lead back into it', async () => {
  const steps = Array.from({ length: 12 }, (_, index) => `s${index}[第${index}步]`).join(' --> ');
  const [cut] = splitChart(await graphOf(`${steps}\n s5 --> s1\n s9 --> s2`), 0);
  expect(cut?.first.nodes[0]?.id).toBe('s0');
  expect(cut?.second.nodes[0]?.id).toBe('connector A');
  expect(cut && linesOf(cut.first)).toContain('#B→s2');
});

test('a half that is cut again keeps its connectors at their steps, on whichever sheet they come to lie', async () => {
  const steps = Array.from({ length: 16 }, (_, index) => `s${index}[第${index}步]`).join(' --> ');
  const [cut] = splitChart(await graphOf(`${steps}\n s14 --> s6`), 0);
  const again = cut ? splitChart(cut.first, cut.freeLetter) : [];
  expect(again.length).toBeGreaterThan(0);
  for (const { first, second } of again)
    for (const line of [...linesOf(first), ...linesOf(second)]) expect(line).not.toMatch(/#.*#/);
});
