import { describe, expect, test } from 'vitest';
import { chartFaults } from '../../scripts/draw/chart-faults.ts';
import { fitSheets } from '../../scripts/draw/fit-sheets.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { measureWith } from '../../scripts/lib/text-metrics.ts';
import type { FlowEdge, FlowGraph } from '../../scripts/model/flow-graph.ts';
import { randomChart, randomLanes } from './random-chart.ts';
import { randomProcess } from './random-process.ts';

const measure = measureWith((await bundledFonts()).hei);
const BATCHES = Array.from({ length: 12 }, (_, index) => index);
const CHARTS_OF_A_BATCH = 5;

/** The steps that a reader finds on all sheets; connectors are no steps, and ends may stand on several. */
function stepsOf(graph: FlowGraph): readonly string[] {
  return graph.nodes.map(({ id }) => id).sort();
}

/** From one connector to the next: a sheet that only sends the reader on. */
function leadsOnOnly({ from, to }: FlowEdge): boolean {
  return from.startsWith('connector ') && to.startsWith('connector ');
}

describe.each([
  ['charts', randomChart],
  ['charts with lanes', randomLanes],
  ['charts of what clerks overdo', randomProcess],
] as const)('%s as they are printed: fitted, turned or split', (_, make) => {
  test.each(BATCHES)(
    'lose no step and no label, and nothing overlaps, runs together or leaves the canvas (batch %i)',
    async (batch) => {
      for (let index = 0; index < CHARTS_OF_A_BATCH; index += 1) {
        const seed = batch * CHARTS_OF_A_BATCH + index;
        const { graph, marks } = make(seed);
        const sheets = await fitSheets(graph, marks, measure);
        for (const { chart } of sheets) expect(chartFaults(chart), `seed ${seed}`).toEqual([]);
        const letters = sheets.flatMap(({ chart }) => chart.edges.filter(({ edge }) => leadsOnOnly(edge)));
        expect(letters, `seed ${seed}`).toEqual([]);
        const drawn = sheets.flatMap(({ chart }) => chart.nodes.map(({ id }) => id));
        const steps = new Set(drawn.filter((id) => !id.startsWith('connector ')));
        expect([...steps].sort(), `seed ${seed}`).toEqual(stepsOf(graph));
      }
    },
    120_000,
  );
});
