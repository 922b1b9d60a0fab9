import { expect, test } from 'vitest';
import { chartInWords, stepsFromChart } from '../../scripts/lib/chart-in-words.ts';
import { nodeForStep } from '../../scripts/lib/chart-nodes.ts';
import type { FlowGraph } from '../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

async function graphOf(code: string): Promise<FlowGraph> {
  const { value } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  if (!value) throw new Error('The chart was not read.');
  return value;
}

test('a chart reads as a step table in the order of the process, not of the definitions', async () => {
  const graph = await graphOf(`flowchart TD
    z([结束])
    c["归档<br/>档案员，即时"] --> z
    s([开始]) --> a["登记<br/>文书岗，1个工作日"] --> b{"是否<br/>同意？"}
    b -- 是 --> c
    b -- 否 --> a`);
  expect(stepsFromChart(graph)).toEqual([
    { number: '1', name: '登记', post: '文书岗', limit: '1个工作日', next: '2' },
    { number: '2', name: '是否同意？', next: '是：3；否：1' },
    { number: '3', name: '归档', post: '档案员', limit: '即时', next: '结束' },
  ]);
});

test('lines to and from a frame mean its first and its last step', async () => {
  const graph = await graphOf(
    'flowchart TD\na[收文] --> g\nsubgraph g [办公室]\n b[拟办] --> c[送批]\nend\ng --> d[归档]',
  );
  expect(stepsFromChart(graph).map(({ name, next }) => [name, next])).toEqual([
    ['收文', '2'],
    ['拟办', '3'],
    ['送批', '4'],
    ['归档', '结束'],
  ]);
});

test('a bar of a fork is no step', async () => {
  const graph = await graphOf('flowchart TD\na[收文] --> f@{shape: fork}\nf --> b[甲科] & c[乙科]');
  expect(stepsFromChart(graph).map(({ name, next }) => [name, next])).toEqual([
    ['收文', '2、3'],
    ['甲科', '结束'],
    ['乙科', '结束'],
  ]);
});

test('a table names a node by its first line or by its id', async () => {
  const graph = await graphOf('flowchart TD\nn1["拟办<br/>办公室主任"] --> n2[归档]');
  expect([nodeForStep(graph, '拟办')?.id, nodeForStep(graph, 'n2')?.id, nodeForStep(graph, '会签')]).toEqual([
    'n1',
    'n2',
    undefined,
  ]);
});

test('a chart of two terminals is said too', async () => {
  expect(chartInWords(await graphOf('flowchart TD\na([开始]) --> b([结束])'))).toBe(
    '1. 开始，下一步2。2. 结束，结束。',
  );
});

test('notes and remarks are no steps, and are said at the end', async () => {
  const graph = await graphOf(
    'flowchart TD\na[初审] --> b[公示]\nn@{ shape: braces, label: "公示期7日" }\nb -.- n\nr["备注：节假日顺延。"]',
  );
  expect(chartInWords(graph)).toBe('1. 初审，下一步2。2. 公示，结束。注：公示期7日。备注：节假日顺延。');
});

test('a plain line leads on as an arrow does', async () => {
  const graph = await graphOf(
    'flowchart TD\na[收文] --- b[拟办] --> c[归档]\nn@{shape: braces, label: 注} --- b',
  );
  expect(stepsFromChart(graph).map(({ name, next }) => [name, next])).toEqual([
    ['收文', '2'],
    ['拟办', '3'],
    ['归档', '结束'],
  ]);
});
