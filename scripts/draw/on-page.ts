import { TEXT_SIZE } from './chart-style.ts';
import type { PlacedChart, Size } from './placed-chart.ts';

/** The text area of an A4 page (156 × 225 mm) less a caption and, upright, two headings, in CSS pixels. */
export const PORTRAIT: Size = { width: 590, height: 705 };
const LANDSCAPE: Size = { width: 850, height: 545 };
/** Charts are not blown up beyond this: text larger than the body looks wrong. */
const LARGEST_SCALE = 1.2;
/** Turning the page is a burden on the reader, and must bring this much. */
const WORTH_TURNING = 1.15;
/** Charts that print at least as large upright are not turned. */
export const GOOD_POINTS = 9;
/** Points of print to a pixel of the drawing at scale 1. */
const POINTS = 0.75;
/** From here on a tighter setting gains nothing that a reader would notice. */
export const COMFORTABLE_POINTS = 10;

export interface FittedChart {
  readonly chart: PlacedChart;
  readonly landscape: boolean;
  /** Size of the labels' type in print. */
  readonly points: number;
}

/** Puts a chart on an upright page, or on a page turned sideways where it prints clearly larger there. */
export function onPage(chart: PlacedChart): FittedChart {
  const upright = printedPoints(chart, PORTRAIT);
  const turned = printedPoints(chart, LANDSCAPE);
  const landscape = upright < GOOD_POINTS && turned > upright * WORTH_TURNING;
  return { chart, landscape, points: landscape ? turned : upright };
}

/** What a chart prints at, in points of an upright page: a turned one has to print larger to be worth as much. */
export function worthOf({ landscape, points }: FittedChart): number {
  return Math.min(points, COMFORTABLE_POINTS) / (landscape ? WORTH_TURNING : 1);
}

function printedPoints({ width, height }: Size, area: Size): number {
  return TEXT_SIZE * Math.min(LARGEST_SCALE, area.width / width, area.height / height) * POINTS;
}
