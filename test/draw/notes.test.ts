import { expect, test } from 'vitest';
import { chartFaults } from '../../scripts/draw/chart-faults.ts';
import { ROOMY } from '../../scripts/draw/chart-spacings.ts';
import { layoutChart } from '../../scripts/draw/layout-chart.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { measureWith } from '../../scripts/lib/text-metrics.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';

const measure = measureWith((await bundledFonts()).hei);
const SETTING = { ...ROOMY, mirrored: new Set<string>() };
const NO_MARKS = { risks: [], notes: [], supervised: [], published: [] };

async function placed(code: string) {
  const { value } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  if (!value) throw new Error('The chart was not read.');
  const chart = await layoutChart(value, NO_MARKS, SETTING, measure);
  const node = (id: string) => {
    const found = chart.nodes.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`${id} was not placed.`);
    return found;
  };
  return { chart, node };
}

test('a note stands beside its step, tied to it by its line', async () => {
  const { chart, node } = await placed(
    'flowchart TD\na[初审] --> b[公示] --> c[办结]\nn@{ shape: braces, label: "公示期为7个工作日" }\nb -.- n',
  );
  const [step, note] = [node('b'), node('n')];
  expect(note.x).toBeGreaterThan(step.x + step.width);
  expect(note.y + note.height / 2).toBeCloseTo(step.y + step.height / 2);
  expect(chart.edges.map(({ edge }) => `${edge.from}${edge.to}`)).toContain('bn');
  expect(chartFaults(chart)).toEqual([]);
});

test('a note keeps its place in the process where its step has lines on both sides', async () => {
  const { chart } = await placed(
    'flowchart TD\na{是否符合} -->|是| b[办理]\na -->|否| c[退回]\na -->|不全| d[补正]\nn@{ shape: braces, label: "三种情形" }\na -.- n',
  );
  expect(chart.nodes).toHaveLength(5);
  expect(chart.edges).toHaveLength(4);
  expect(chartFaults(chart)).toEqual([]);
});

test('remarks stand in a box below the chart, set from the left', async () => {
  const { chart, node } = await placed(
    'flowchart TD\na[初审] --> b[公示]\nr["备注：遇法定节假日顺延。<br>时限以工作日计算。"]',
  );
  const remark = node('r');
  expect(remark.y).toBeGreaterThan(node('b').y + node('b').height);
  expect(new Set(remark.lines.map(({ x, width }) => Math.round(x - width / 2))).size).toBe(1);
  expect(chartFaults(chart)).toEqual([]);
});
