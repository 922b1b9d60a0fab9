import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { fitChart } from './fit-chart.ts';
import { fitLanes } from './lanes/fit-lanes.ts';
import type { FittedChart } from './on-page.ts';
import { letterAfter, splitChart } from './split-chart.ts';

/** Type below this cannot be read in print. */
export const LEAST_POINTS = 7.5;
/** A second page is a burden on the reader, and must bring this much. */
const WORTH_SPLITTING = 1.1;

/** Fits a chart on one page, or cuts it into as many as it takes to be legible, where it can be cut. */
export async function fitSheets(
  graph: FlowGraph,
  marks: FlowMarks,
  measure: MeasureText,
  freeLetter = 0,
): Promise<readonly FittedChart[]> {
  const whole = fitLanes(graph, marks, measure) ?? (await fitChart(graph, marks, measure));
  const parts = whole.points < LEAST_POINTS ? splitChart(graph, freeLetter) : undefined;
  if (!parts) return [whole];
  const ahead = await fitSheets(parts.first, marks, measure, parts.freeLetter);
  const taken = Math.max(parts.freeLetter, ...ahead.flatMap(({ chart }) => chart.nodes.map(letterAfter)));
  const behind = await fitSheets(parts.second, marks, measure, taken);
  const sheets = [...ahead, ...behind];
  const smallest = Math.min(...sheets.map(({ points }) => points));
  return smallest >= whole.points * WORTH_SPLITTING ? sheets : [whole];
}
