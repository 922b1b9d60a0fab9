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
  const given = [...named, ...power.charts];
  if (given.length > 0 || power.steps.length === 0 || power.diagramFiles.length > 0) return given;
  const place = power.stepTable?.place ?? { file: power.path, line: 1, column: 1 };
  return [{ origin: 'steps', code: '', graph: chartFromSteps(power.steps, place), place }];
}
