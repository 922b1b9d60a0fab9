import { describe, expect, test } from 'vitest';
import { chartFaults } from '../../../scripts/draw/chart-faults.ts';
import { fitLanes } from '../../../scripts/draw/lanes/fit-lanes.ts';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import { measureWith } from '../../../scripts/lib/text-metrics.ts';
import { randomLanes } from '../random-chart.ts';

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
