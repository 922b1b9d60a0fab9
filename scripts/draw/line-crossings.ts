import type { FlowEdge } from '../model/flow-graph.ts';
import { crossingsOf, segmentsOf, spaceOf } from './free-space.ts';
import type { PlacedChart } from './placed-chart.ts';

/** How often each line of a chart crosses others; lines that fork or join do not cross. Absent: never. */
export function lineCrossings(chart: PlacedChart): ReadonlyMap<FlowEdge, number> {
  const space = spaceOf(chart);
  return new Map(
    chart.edges.flatMap(({ edge, points }) => {
      const count = segmentsOf(points).reduce(
        (sum, segment) => sum + crossingsOf(segment, space, (other) => other.edge === edge),
        0,
      );
      return count > 0 ? [[edge, count] as const] : [];
    }),
  );
}
