import { crossingsOf, segmentsOf, spaceOf } from './free-space.ts';
import type { PlacedChart } from './placed-chart.ts';

/** How often lines of a chart cross lines that they neither come from nor lead to. */
export function lineCrossings(chart: PlacedChart): number {
  const space = spaceOf(chart);
  let twice = 0;
  for (const { edge, points } of chart.edges) {
    for (const segment of segmentsOf(points)) {
      twice += crossingsOf(
        segment,
        space,
        (other) => other.edge.from === edge.from || other.edge.to === edge.to,
      );
    }
  }
  return twice / 2;
}
