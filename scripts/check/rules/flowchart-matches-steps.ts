import { firstLine } from '../../lib/chart-nodes.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import type { Report, Rule } from '../rule.ts';
import { type DrawnChart, drawnCharts } from '../views/drawn-charts.ts';

export const flowchartMatchesSteps: Rule = {
  id: 'flowchart-matches-steps',
  severity: 'warning',
  summary: '流程图和“办理程序”表要一致。',
  check(_compilation, report, context) {
    for (const drawn of context.share(drawnCharts)) {
      const { power } = drawn;
      // A power with several charts spreads its steps over them, and none of them holds all.
      if (power.steps.length === 0 || power.charts.length !== 1) continue;
      const steps = drawn.nodes.filter(isStep);
      const pairs = pairUp(steps, power.steps);
      reportUnmatched(steps, pairs, drawn, report);
      reportWays(drawn, pairs, power, report);
    }
  },
};

/** Start, end and the connectors between pages are no steps. */
const isStep = ({ shape }: FlowNode) =>
  shape !== 'terminal' && shape !== 'connector' && shape !== 'double-circle';

/** The step of each node, by name; a node may carry the step's number before it. */
function pairUp(nodes: readonly FlowNode[], steps: readonly Step[]): ReadonlyMap<string, Step> {
  const pairs = new Map<string, Step>();
  for (const node of nodes) {
    const label = firstLine(node);
    const bare = label.replace(/^(?:\d+|[①-⑳])[.．、:：\s]*/u, '');
    const step = steps.find(
      ({ name, number }) => [label, bare, node.id].includes(name) || node.id === number,
    );
    if (step) pairs.set(node.id, step);
  }
  return pairs;
}

function reportUnmatched(
  nodes: readonly FlowNode[],
  pairs: ReadonlyMap<string, Step>,
  { power, exits }: DrawnChart,
  report: Report,
): void {
  for (const node of nodes) {
    if (pairs.has(node.id)) continue;
    report({
      place: node.place,
      message: `流程图的“${firstLine(node)}”在“办理程序”表中没有。`,
      hint: '请在表中补上这一步，或者把两处改成相同的名称。',
    });
  }
  const drawn = new Set(pairs.values());
  for (const step of power.steps) {
    if (drawn.has(step)) continue;
    // Where the table leads to it, the chart goes past it by an arrow that the table does not have.
    const [before, last] = [...pairs].find(([, one]) => nextOf(one, power).includes(step.number)) ?? [];
    const others = last ? nextOf(last, power) : [];
    const ways = before === undefined ? [] : (exits.get(before) ?? []);
    const past = ways.find(({ to }) => !others.includes(pairs.get(to)?.number ?? ''))?.place;
    report({
      place: past ?? step.places.get('环节') ?? step.place,
      message: `步骤${step.number}“${step.name}”在流程图中没有。`,
      hint: '请在流程图中补上这个节点，或者把两处改成相同的名称。',
    });
  }
}

/** Only ways between two matched steps are compared: what leads to the start or the end is drawn in many manners. */
function reportWays(
  { exits, nodes }: DrawnChart,
  pairs: ReadonlyMap<string, Step>,
  power: Power,
  report: Report,
): void {
  const drawn = new Set<string>();
  for (const node of nodes) {
    const from = pairs.get(node.id);
    for (const edge of exits.get(node.id) ?? []) {
      const to = pairs.get(edge.to);
      if (!from || !to) continue;
      drawn.add(`${from.number}→${to.number}`);
      if (nextOf(from, power).includes(to.number)) continue;
      report({
        place: edge.place,
        message: `流程图从“${from.name}”走到“${to.name}”，“办理程序”表的下一步没有写${to.number}。`,
        hint: `请在步骤${from.number}的“下一步”中加上${to.number}，或者删去这个箭头。`,
      });
    }
  }
  const matched = new Set(pairs.values());
  for (const step of power.steps.filter((one) => matched.has(one))) {
    for (const number of nextOf(step, power)) {
      const target = power.steps.find((one) => one.number === number);
      if (!target || !matched.has(target) || drawn.has(`${step.number}→${number}`)) continue;
      report({
        place: step.places.get('下一步') ?? step.place,
        message: `步骤${step.number}“${step.name}”的下一步是“${target.name}”，流程图中没有这个箭头。`,
        hint: '请在流程图中补上箭头，或者改正“下一步”。',
      });
    }
  }
}

/** An empty 下一步 leads to the next row. */
function nextOf(step: Step, { steps }: Power): readonly string[] {
  if (step.next.length > 0) return step.next.map(({ target }) => target);
  const following = steps[steps.indexOf(step) + 1];
  return following ? [following.number] : [];
}
