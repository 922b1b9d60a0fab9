import type { Step } from '../../model/entry.ts';
import type { FlowEdge } from '../../model/flow-graph.ts';
import type { Rule } from '../rule.ts';
import { type ChartSteps, chartSteps } from '../views/chart-steps.ts';
import { allCharts, type DrawnChart } from '../views/drawn-charts.ts';

export const decisionHasLabelledExits: Rule = {
  id: 'decision-has-labelled-exits',
  severity: 'warning',
  summary: '判断框至少有两条出路，每条都写明条件。',
  check(_compilation, report, context) {
    const tables = new Map<DrawnChart, ChartSteps['pairs']>(
      context.share(chartSteps).map(({ drawn, pairs }) => [drawn, pairs]),
    );
    for (const drawn of context.share(allCharts)) {
      const { nodes, exits } = drawn;
      const steps = tables.get(drawn) ?? new Map<string, Step>();
      const pairOf = ({ to }: FlowEdge) => steps.get(to)?.number;
      for (const { id, label, shape, place } of nodes) {
        const ways = exits.get(id) ?? [];
        const labels = ways.map((way) => way.label?.trim() ?? '');
        const name = label.split('\n')[0] ?? id;
        if (shape !== 'decision') {
          const open = ways.filter((way) => !way.label?.trim());
          const [only] = open;
          // A box with conditions is a decision as well; a single way without one has been forgotten.
          if (!only || open.length > 1 || open.length === ways.length) continue;
          report({
            place: only.place,
            message: `“${name}”有一条出路没有写明条件，其他出路都写了。`,
            hint: '请在箭头上写明条件，例如“-->|同意|”。',
          });
          continue;
        }
        if (ways.length < 2) {
          report({
            place,
            message: `判断框“${name}”只有${ways.length}条出路。`,
            hint: '请补上另一种情况的箭头；不需要判断的，请改用方框“[ ]”。',
          });
        } else if (labels.includes('')) {
          report({
            place: ways.find((way) => !way.label?.trim())?.place ?? place,
            message: `判断框“${name}”有一条出路没有写明条件。`,
            hint: '请在箭头上写明条件，例如“-->|同意|”。',
          });
        } else if (hasBareTargets(steps.get(id))) {
          const step = steps.get(id);
          report({
            place: step?.places.get('下一步') ?? place,
            message: `步骤${step?.number}“${step?.name}”的“下一步”没有写哪种情况走哪一步，流程图都写了条件。`,
            hint: `请照流程图写明条件，例如“${labels[0]}:${step?.next[0]?.target}”。`,
          });
        } else if (new Set(labels).size < labels.length) {
          report({
            place: repeatedExit(ways, steps.get(id), pairOf)?.place ?? place,
            message: `判断框“${name}”有两条出路的条件相同。`,
            hint: '请让每条出路的条件互不相同。',
          });
        }
      }
    }
  },
};

/** Whether a step leads on to several others and says of none when. */
const hasBareTargets = (step: Step | undefined): boolean =>
  step !== undefined && step.next.length > 1 && step.next.every(({ condition }) => !condition);

/** Of the exits with one condition, the one for which the step table has another; else the last. */
function repeatedExit(
  ways: readonly FlowEdge[],
  step: Step | undefined,
  targetOf: (way: FlowEdge) => string | undefined,
): FlowEdge | undefined {
  const labelOf = ({ label }: FlowEdge) => label?.trim();
  const repeated = ways.filter((way) => ways.some((one) => one !== way && labelOf(one) === labelOf(way)));
  const differs = (way: FlowEdge) => {
    const own = step?.next.find(({ target }) => target === targetOf(way))?.condition;
    return own !== undefined && own !== labelOf(way);
  };
  return repeated.find(differs) ?? repeated.at(-1);
}
