import { describe, expect, test } from 'vitest';
import { chartFaults } from '../../../scripts/draw/chart-faults.ts';
import { fitLanes } from '../../../scripts/draw/lanes/fit-lanes.ts';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import { measureWith } from '../../../scripts/lib/text-metrics.ts';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';
import { randomLanes } from '../random-chart.ts';

const NO_MARKS = { risks: [], notes: [], supervised: [], published: [] };
const measure = measureWith((await bundledFonts()).hei);

describe('charts with lanes that nobody would draw by hand', () => {
  test.each([0, 1, 2, 3, 4])(
    'have nothing that overlaps, leaves the canvas or is cut (batch %i)',
    (batch) => {
      for (let seed = batch * 20; seed < batch * 20 + 20; seed += 1) {
        const { graph, marks } = randomLanes(seed);
        const fitted = fitLanes(graph, marks, measure);
        expect(fitted && chartFaults(fitted.chart), `seed ${seed}`).toEqual([]);
      }
    },
  );
});

test('steps stand in the lanes of their posts, which their boxes do not say again', async () => {
  const code = `%% 图式: 泳道
flowchart TD
  s([开始]) --> a["收文<br>文书岗，1日"] --> b{"批示<br>主任"}
  b -->|同意| c["归档<br>文书岗"] --> e([结束])
  b -->|退回| a`;
  const { value: graph } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  const fitted = graph && fitLanes(graph, NO_MARKS, measure);
  if (!fitted) throw new Error('The chart has no lanes.');
  const { lanes, nodes, edges } = fitted.chart;
  expect(lanes.map(({ title }) => title.lines.map(({ text }) => text).join(''))).toEqual(['文书岗', '主任']);
  const laneOf = (id: string) => {
    const node = nodes.find((candidate) => candidate.id === id);
    return lanes.findIndex(({ x, width }) => node && node.x >= x && node.x + node.width <= x + width);
  };
  expect(['s', 'a', 'b', 'c', 'e'].map(laneOf)).toEqual([0, 0, 1, 0, 0]);
  expect(nodes.find(({ id }) => id === 'a')?.lines.map(({ text }) => text)).toEqual(['收文', '1日']);
  expect(edges).toHaveLength(5);
  expect(chartFaults(fitted.chart)).toEqual([]);
});
