import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { chartFaults } from './chart-faults.ts';
import { AIRY, FLAT, NARROW, ROOMY, type Spacing } from './chart-spacings.ts';
import { fitLanes, fitOnLattice, meritOf } from './lanes/fit-lanes.ts';
import { framesAsLanes } from './lanes/frames-as-lanes.ts';
import { layoutChart } from './layout-chart.ts';
import { lineCrossings } from './line-crossings.ts';
import { COMFORTABLE_POINTS, type FittedChart, GOOD_POINTS, onPage, PORTRAIT, worthOf } from './on-page.ts';
import type { PlacedChart } from './placed-chart.ts';

/** Each attempt costs a layout. */
const MOST_MIRRORED = 4;

/** What the gentle setting brings at most; where more is missing, it need not be tried. */
const GENTLE_GAIN = 0.92;

/** No setting makes a chart legible from side to side that prints smaller than this in the first one. */
const HOPELESS_POINTS = 5.5;
/** Larger charts are split anyway. */
const MOST_STEPS = 30;
/** Merit, in points of print, that the other arrangement must bring: it is less calm. */
const WORTH_CHANGING = 0.5;
/** The same for lanes, which the clerk has not asked for. */
const WORTH_LANES = 2;

/** How a chart prints when nothing is done for it: enough to see that it needs several pages. */
export async function glanceAt(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
): Promise<FittedChart> {
  return onPage(await layoutChart(graph, marks, { ...ROOMY, mirrored: new Set() }, measure));
}

/**
 * Lays a chart out on one page in the setting that prints largest. A chart that runs from side to side, and prints
 * small so, runs down the page where that is better.
 */
export async function fitChart(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
): Promise<FittedChart> {
  const isSideways = graph.direction === 'left' || graph.direction === 'right';
  const glance = isSideways ? await glanceAt(graph, marks, measure) : undefined;
  let best = glance && worthOf(glance) < HOPELESS_POINTS ? glance : await fitAlong(graph, marks, measure);
  if (isSideways && worthOf(best) < GOOD_POINTS) {
    const downward = await fitAlong({ ...graph, direction: 'down' }, marks, measure);
    best = plainer(best, downward) ?? best;
  }
  const columns = couldBeBetter(best, graph) ? framesAsLanes(graph) : undefined;
  return (columns && plainer(best, fitLanes(columns, marks, measure), WORTH_LANES)) ?? best;
}

/** Lays a chart out in its own direction. */
async function fitAlong(graph: FlowGraph, marks: FlowMarks, measure: MeasureText): Promise<FittedChart> {
  const layOut = (spacing: Spacing, mirrored: ReadonlySet<string>) =>
    layoutChart(graph, marks, { ...spacing, mirrored }, measure);
  const { chart, mirrored } = await untangled((decisions) => layOut(ROOMY, decisions), graph);
  let best = onPage(chart);
  const tooTall = chart.height / PORTRAIT.height > chart.width / PORTRAIT.width;
  const [gentle, tight] = tooTall ? FLAT : NARROW;
  const isFar = best.points < COMFORTABLE_POINTS * GENTLE_GAIN;
  for (const spacing of isFar ? [tight] : [gentle, tight]) {
    if (worthOf(best) >= COMFORTABLE_POINTS) break;
    const fitted = onPage(await layOut(spacing, mirrored));
    if (worthOf(fitted) > worthOf(best)) best = fitted;
  }
  if (graph.groups.length > 0 || !couldBeBetter(best, graph)) return best;
  return plainer(best, fitOnLattice(graph, marks, measure)) ?? best;
}

/** Whether a chart is worth arranging in another way: one that prints small, or whose lines cross or run together. */
function couldBeBetter(fitted: FittedChart, { nodes }: FlowGraph): boolean {
  const isModest = fitted.points < GOOD_POINTS || lineCrossings(fitted.chart).size > 0;
  return (isModest && nodes.length <= MOST_STEPS) || isFaulty(fitted);
}

/**
 * The chart in a setting that keeps all things apart, where this one does not; as it is where none does. Which things
 * come too close depends on the setting, and in the end on the direction.
 */
export async function withoutFaults(
  fitted: FittedChart,
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
): Promise<FittedChart> {
  if (!isFaulty(fitted)) return fitted;
  const mirrored = new Set<string>();
  for (const direction of new Set([graph.direction, 'down'] as const)) {
    for (const spacing of [ROOMY, ...FLAT, ...NARROW, AIRY]) {
      const other = onPage(
        await layoutChart({ ...graph, direction }, marks, { ...spacing, mirrored }, measure),
      );
      if (!isFaulty(other)) return other;
    }
  }
  return fitted;
}

/** The other arrangement, where it is clearly the better one. */
function plainer(
  best: FittedChart,
  other: FittedChart | undefined,
  margin = WORTH_CHANGING,
): FittedChart | undefined {
  if (!other || isFaulty(other)) return undefined;
  return isFaulty(best) || meritOf(other) > meritOf(best) + margin ? other : undefined;
}

const isFaulty = ({ chart }: FittedChart): boolean => chartFaults(chart).length > 0;

/** Mirrors decisions, one after another, whose exits cross other lines, and keeps what helps. */
async function untangled(
  layOut: (mirrored: ReadonlySet<string>) => Promise<PlacedChart>,
  graph: FlowGraph,
): Promise<{ readonly chart: PlacedChart; readonly mirrored: ReadonlySet<string> }> {
  let mirrored: ReadonlySet<string> = new Set();
  let chart = await layOut(mirrored);
  let crossings = lineCrossings(chart);
  const tangled = graph.nodes.filter(
    ({ id, shape }) => shape === 'decision' && [...crossings.keys()].some((edge) => edge.from === id),
  );
  for (const { id } of tangled.slice(0, MOST_MIRRORED)) {
    if (crossings.size === 0) break;
    const tried = new Set([...mirrored, id]);
    const other = await layOut(tried);
    const left = lineCrossings(other);
    if (total(left) < total(crossings)) [mirrored, chart, crossings] = [tried, other, left];
  }
  return { chart, mirrored };
}

function total(crossings: ReadonlyMap<unknown, number>): number {
  return [...crossings.values()].reduce((sum, count) => sum + count, 0);
}
