import { describe, expect, test } from 'vitest';
import { chartFaults } from '../../scripts/draw/chart-faults.ts';
import { NARROW, ROOMY } from '../../scripts/draw/chart-spacings.ts';
import { layoutChart } from '../../scripts/draw/layout-chart.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { measureWith } from '../../scripts/lib/text-metrics.ts';
import { randomChart } from './random-chart.ts';

const measure = measureWith((await bundledFonts()).hei);
const setting = { ...ROOMY, mirrored: new Set<string>() };
const narrow = { ...NARROW[1], mirrored: new Set<string>() };

describe('charts that nobody would draw by hand', () => {
  test.each([0, 1, 2, 3, 4, 5])(
    'have nothing that overlaps, leaves the canvas or is cut (batch %i)',
    async (batch) => {
      for (let seed = batch * 10; seed < batch * 10 + 10; seed += 1) {
        const { graph, marks } = randomChart(seed);
        const chart = await layoutChart(graph, marks, seed % 2 === 0 ? setting : narrow, measure);
        // Where lines run together or through a title, `fitChart` takes another arrangement.
        const faults = chartFaults(chart).filter((fault) => !/runs (?:along|through the title)/.test(fault));
        expect(faults, `seed ${seed}`).toEqual([]);
      }
    },
  );

  test('come out the same each time', async () => {
    const { graph, marks } = randomChart(7);
    const [first, second] = [
      await layoutChart(graph, marks, setting, measure),
      await layoutChart(graph, marks, setting, measure),
    ];
    expect(second).toEqual(first);
  });
});
