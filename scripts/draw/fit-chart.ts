import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { type ChartSetting, TEXT_SIZE } from './chart-style.ts';
import { layoutChart } from './layout-chart.ts';
import { lineCrossings } from './line-crossings.ts';
import type { PlacedChart, Size } from './placed-chart.ts';

/** The text area of an A4 page (156 × 225 mm) less a caption, in CSS pixels. */
const PORTRAIT: Size = { width: 590, height: 805 };
const LANDSCAPE: Size = { width: 850, height: 545 };
/** Charts are not blown up beyond this: text larger than the body looks wrong. */
const LARGEST_SCALE = 1.2;
/** Turning the page is a burden on the reader, and must bring this much. */
const WORTH_TURNING = 1.15;
/** Points of print to a pixel of the drawing at scale 1. */
const POINTS = 0.75;
/** From here on a tighter setting gains nothing that a reader would notice. */
const COMFORTABLE_POINTS = 10.5;

/** Roomy first: of equally legible settings the first one wins. */
const SETTINGS: readonly [Omit<ChartSetting, 'sideways'>, ...Omit<ChartSetting, 'sideways'>[]] = [
  { wrap: 12, gap: 30, rankGap: 26, padding: { x: 14, y: 8 } },
  { wrap: 9, gap: 24, rankGap: 24, padding: { x: 12, y: 7 } },
  { wrap: 16, gap: 26, rankGap: 20, padding: { x: 12, y: 6 } },
  { wrap: 7, gap: 18, rankGap: 20, padding: { x: 10, y: 6 } },
  { wrap: 12, gap: 18, rankGap: 16, padding: { x: 10, y: 5 } },
  { wrap: 6, gap: 14, rankGap: 18, padding: { x: 8, y: 5 } },
];

export interface FittedChart {
  readonly chart: PlacedChart;
  readonly landscape: boolean;
  /** Size of the labels' type in print. */
  readonly points: number;
}

/** Lays a chart out in the setting that prints largest on one page. */
export async function fitChart(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
): Promise<FittedChart> {
  const layOut = (setting: Omit<ChartSetting, 'sideways'>, sideways: ChartSetting['sideways']) =>
    layoutChart(graph, marks, { ...setting, sideways }, measure);
  const [roomy, ...others] = SETTINGS;
  const right = await layOut(roomy, 'right');
  const crossed = lineCrossings(right);
  const left = crossed > 0 ? await layOut(roomy, 'left') : right;
  const sideways = lineCrossings(left) < crossed ? 'left' : 'right';
  let best = onPage(sideways === 'left' ? left : right);
  for (const setting of others) {
    if (best.points >= COMFORTABLE_POINTS) break;
    const fitted = onPage(await layOut(setting, sideways));
    if (fitted.points > best.points * 1.02) best = fitted;
  }
  return best;
}

function onPage(chart: PlacedChart): FittedChart {
  const upright = printedPoints(chart, PORTRAIT);
  const turned = printedPoints(chart, LANDSCAPE);
  const landscape = upright < COMFORTABLE_POINTS && turned > upright * WORTH_TURNING;
  return { chart, landscape, points: landscape ? turned : upright };
}

function printedPoints({ width, height }: Size, area: Size): number {
  return TEXT_SIZE * Math.min(LARGEST_SCALE, area.width / width, area.height / height) * POINTS;
}
