import type { Step } from '../../model/entry.ts';
import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import { REST_OF_LINE } from '../field-ground.ts';
import type { Ground } from '../rule.ts';
import { type ChartSteps, nextOf } from '../views/chart-steps.ts';

/** The lines of the arrows that lead from the steps before one: one of them may lead astray instead of to it. */
export function arrowsMeantFor(step: Step, { drawn, pairs }: ChartSteps): readonly Ground[] {
  const before = [...pairs].filter(([, one]) => nextOf(one, drawn.power).includes(step.number));
  return before.flatMap(([id]) => (drawn.exits.get(id) ?? []).map(wholeLine));
}

/** The same of a node that no arrow leads to. One that stands for no step stands for those that the chart lacks. */
export function arrowsMeantForNode({ id }: FlowNode, chart: ChartSteps): readonly Ground[] {
  if (chart.drawn.entries.has(id)) return [];
  const step = chart.pairs.get(id);
  return (step ? [step] : undrawn(chart)).flatMap((one) => arrowsMeantFor(one, chart));
}

/** Steps that no node of the chart stands for. */
export function undrawn({ drawn, pairs }: ChartSteps): readonly Step[] {
  const matched = new Set(pairs.values());
  return drawn.power.steps.filter((one) => !matched.has(one));
}

/** The line that an arrow stands on. */
export const wholeLine = ({ place }: FlowEdge): Ground => ({
  place: { ...place, column: 1 },
  length: REST_OF_LINE,
});
