import { chartLanes } from '../lib/chart-lanes.ts';
import type { Chart, DiagramFile, Power } from '../model/entry.ts';
import { chartFromSteps } from './chart-from-steps.ts';

/**
 * The charts of a power in printed order: files named by 流程图, then fences; where there is none, the one that its
 * step table draws. A named file that does not exist is left to the rule `reference-resolves`.
 */
export function linkCharts(power: Power, diagrams: readonly DiagramFile[]): readonly Chart[] {
  const named = power.diagramFiles.flatMap(
    (path) => diagrams.find((diagram) => diagram.path === path)?.chart ?? [],
  );
  const given = [...named, ...power.charts].map((chart) => inLanes(chart, power));
  if (given.length > 0 || power.steps.length === 0 || power.diagramFiles.length > 0) return given;
  const place = power.stepTable?.place ?? { file: power.path, line: 1, column: 1 };
  return [inLanes({ origin: 'steps', code: '', graph: chartFromSteps(power.steps, place), place }, power)];
}

/** Lanes are asked for by 图式: 泳道 or by the chart itself; the step table knows more posts than the chart. */
function inLanes(chart: Chart, { layout, steps }: Power): Chart {
  const { graph } = chart;
  if (!graph || (layout !== '泳道' && !graph.lanes && !graph.lacksLanes)) return chart;
  const lanes = chartLanes(graph, steps);
  const { lacksLanes: _, ...plain } = graph;
  return { ...chart, graph: lanes ? { ...plain, lanes } : { ...plain, lacksLanes: true } };
}
