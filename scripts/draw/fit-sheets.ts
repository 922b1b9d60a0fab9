import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { letterAfter } from './connectors.ts';
import { fitChart, glanceAt, withoutFaults } from './fit-chart.ts';
import { fitLanes } from './lanes/fit-lanes.ts';
import { type FittedChart, GOOD_POINTS } from './on-page.ts';
import { type SplitChart, splitChart } from './split-chart.ts';

/** Type below this cannot be read in print. */
export const LEAST_POINTS = 7.5;
/** Charts that print smaller than this go on two pages where they print well there. */
const SMALL_POINTS = 8;
/** A second page is a burden on the reader, and must bring this much. */
const WORTH_SPLITTING = 1.1;
/** Steps of a chart that is worth a glance, and what it prints at when no setting can make it legible. */
const MANY_STEPS = 20;
const HOPELESS_POINTS = 4;
/** Cuts that are tried in turn until one prints well; of a large chart, which will be cut again, only the best. */
const MOST_CUTS = 3;

/** Fits a chart on one page, or cuts it into as many as it takes to be legible, where it can be cut. */
export async function fitSheets(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
  freeLetter = 0,
): Promise<readonly FittedChart[]> {
  const cutUp = (cuts: readonly SplitChart[]) => bestCut(cuts, marks, measure);
  const isLarge = graph.nodes.length > MANY_STEPS;
  const cuts = splitChart(graph, freeLetter).slice(0, isLarge ? 1 : MOST_CUTS);
  if (isLarge && !graph.lanes && cuts.length > 0) {
    const { points } = await glanceAt(graph, marks, measure);
    const sheets = points < HOPELESS_POINTS ? await cutUp(cuts) : [];
    if (smallest(sheets) >= points * WORTH_SPLITTING) return sheets;
  }
  const whole = fitLanes(graph, marks, measure) ?? (await fitChart(graph, marks, measure));
  const onOneSheet = async () => [graph.lanes ? whole : await withoutFaults(whole, graph, marks, measure)];
  if (whole.points >= SMALL_POINTS) return onOneSheet();
  const even = await cutUp(cuts.filter(({ isLopsided }) => !isLopsided));
  if (whole.points >= LEAST_POINTS) return printsWell(even) ? even : onOneSheet();
  const other = smallest(even) < LEAST_POINTS ? await cutUp(cuts.filter(({ isLopsided }) => isLopsided)) : [];
  const sheets = smallest(other) > smallest(even) ? other : even;
  return smallest(sheets) >= whole.points * WORTH_SPLITTING ? sheets : onOneSheet();
}

/** The sheets of the cut that is best: few sheets that print well, or else the largest print. None without a cut. */
async function bestCut(
  cuts: readonly SplitChart[],
  marks: FlowMarks,
  measure: MeasureText,
): Promise<readonly FittedChart[]> {
  let best: readonly FittedChart[] = [];
  for (const parts of cuts) {
    const ahead = await fitSheets(parts.first, marks, measure, parts.freeLetter);
    const taken = Math.max(parts.freeLetter, ...ahead.flatMap(({ chart }) => chart.nodes.map(letterAfter)));
    const behind = await fitSheets(parts.second, marks, measure, taken);
    const sheets = [...ahead, ...behind];
    if (best.length === 0 || isBetter(sheets, best)) best = sheets;
    if (best.length === 2 && printsWell(best)) break;
  }
  return best;
}

function isBetter(sheets: readonly FittedChart[], others: readonly FittedChart[]): boolean {
  if (printsWell(sheets) !== printsWell(others)) return printsWell(sheets);
  if (printsWell(sheets) && sheets.length !== others.length) return sheets.length < others.length;
  return smallest(sheets) > smallest(others);
}

/** What the smallest sheet prints at; 0 without one. */
const smallest = (sheets: readonly FittedChart[]): number =>
  sheets.length === 0 ? 0 : Math.min(...sheets.map(({ points }) => points));
const printsWell = (sheets: readonly FittedChart[]): boolean => smallest(sheets) >= GOOD_POINTS;
