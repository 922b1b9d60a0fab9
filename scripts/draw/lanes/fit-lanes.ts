import { orderFlow } from '../../lib/order-flow.ts';
import { setAside } from '../../lib/set-aside.ts';
import type { MeasureText } from '../../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../../model/flow-graph.ts';
import { chartFaults } from '../chart-faults.ts';
import { lineCrossings } from '../line-crossings.ts';
import { COMFORTABLE_POINTS, type FittedChart, onPage, worthOf } from '../on-page.ts';
import { type LanePlan, laneGrid } from './lane-grid.ts';
import { type LaneSpacing, layoutLanes } from './layout-lanes.ts';
import { routeLanes } from './route-lanes.ts';

/** The plainest first. */
const PLANS: readonly LanePlan[] = [
  { level: true, abreast: 1 },
  { level: false, abreast: 1 },
  { level: true, abreast: 2 },
  { level: false, abreast: 2 },
];

/** The roomiest first. */
const SPACINGS: readonly LaneSpacing[] = [
  { wrap: 10, gap: 26, rankGap: 26, padding: { x: 12, y: 7 }, flatness: 2.2, reach: 0 },
  { wrap: 8, gap: 20, rankGap: 22, padding: { x: 10, y: 6 }, flatness: 2.2, reach: 4 },
  { wrap: 6, gap: 14, rankGap: 20, padding: { x: 8, y: 5 }, flatness: 2, reach: 4 },
  { wrap: 5, gap: 12, rankGap: 18, padding: { x: 6, y: 4 }, flatness: 1.8, reach: 4 },
  { wrap: 4, gap: 10, rankGap: 16, padding: { x: 5, y: 4 }, flatness: 1.8, reach: 4 },
];

const PLAIN_PLANS: readonly LanePlan[] = [
  { level: false, abreast: 3 },
  { level: false, abreast: 2 },
];
/** Long lines and low boxes, because such charts are rather too tall. */
const PLAIN_SPACINGS: readonly LaneSpacing[] = [
  { wrap: 12, gap: 26, rankGap: 24, padding: { x: 12, y: 7 }, flatness: 2.2, reach: 0 },
  { wrap: 14, gap: 20, rankGap: 16, padding: { x: 10, y: 4 }, flatness: 3.4, reach: 4 },
  { wrap: 8, gap: 20, rankGap: 18, padding: { x: 8, y: 4 }, flatness: 2.6, reach: 4 },
];

/** Charts with more steps than this are split anyway; their lines take long to find their ways. */
const LARGE = 30;

/** What a fault, a crossing or a bend costs, in points of print. */
const FAULT = 10;
const CROSSING = 0.5;
const BEND = 0.06;

/**
 * Lays a chart with lanes out on one page in the plan and setting that read best: large type, few crossings, few
 * bends. Undefined for a chart without lanes.
 */
export function fitLanes(graph: FlowGraph, marks: FlowMarks, measure: MeasureText): FittedChart | undefined {
  return graph.lanes && bestFit(graph, marks, measure, PLANS, SPACINGS);
}

/**
 * Arranges a chart without lanes or frames on the same lattice, where no line can run along or
 * through another thing. Slow for large charts. */
export function fitOnLattice(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
): FittedChart | undefined {
  const lanes = [{ title: '', nodes: graph.nodes.map(({ id }) => id) }];
  return bestFit({ ...graph, lanes }, marks, measure, PLAIN_PLANS, PLAIN_SPACINGS);
}

function bestFit(
  whole: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
  plans: readonly LanePlan[],
  spacings: readonly LaneSpacing[],
): FittedChart | undefined {
  const ties = new Set([...setAside(whole).notes.values()].map(({ node }) => node.id));
  const { graph, remarks } = setAside(whole, ties);
  const order = orderFlow(graph);
  let best: Candidate | undefined;
  for (const plan of graph.nodes.length > LARGE ? plans.slice(0, 2) : plans) {
    const routed = routeLanes(graph, laneGrid(graph, order, plan), order);
    if (!routed) continue;
    let chosen: Candidate | undefined;
    for (const spacing of spacings) {
      if (chosen && chosen.merit >= COMFORTABLE_POINTS) break;
      const fitted = onPage(layoutLanes(graph, remarks, marks, routed, spacing, measure));
      chosen = better(chosen, fitted, worthOf(fitted));
    }
    if (chosen) best = better(best, chosen.fitted, meritOf(chosen.fitted));
  }
  return best?.fitted;
}

interface Candidate {
  readonly fitted: FittedChart;
  /** What it is worth, less its faults. */
  readonly merit: number;
}

function better(best: Candidate | undefined, fitted: FittedChart, worth: number): Candidate {
  // Faults, which take long to find, only make it worse.
  if (best && best.merit >= worth) return best;
  const merit = worth - chartFaults(fitted.chart).length * FAULT;
  return best && best.merit >= merit ? best : { fitted, merit };
}

/** How well a chart reads, in points of print. */
export function meritOf(fitted: FittedChart): number {
  const { chart } = fitted;
  const crossings = [...lineCrossings(chart).values()].reduce((sum, count) => sum + count, 0) / 2;
  const bends = chart.edges.reduce((sum, edge) => sum + edge.points.length - 2, 0);
  return worthOf(fitted) - crossings * CROSSING - bends * BEND;
}
