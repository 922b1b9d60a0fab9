import { firstLine } from '../../lib/chart-nodes.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import type { CheckContext } from '../rule.ts';
import { drawnCharts, type PowerChart } from './drawn-charts.ts';

/** A drawn chart beside the step table of its power. */
export interface ChartSteps {
  readonly drawn: PowerChart;
  /** Nodes that stand for steps: no start, no end, no connectors between pages. */
  readonly nodes: readonly FlowNode[];
  /** The step of each node, by the node's id: of the same name, or in the same position under another name. */
  readonly pairs: ReadonlyMap<string, Step>;
  /** Nodes that are called otherwise than their step. */
  readonly renamed: ReadonlySet<string>;
}

/** Charts whose power has a step table. Several charts of a power share its steps, and none of them holds all. */
export function chartSteps(_: Compilation, context: CheckContext): readonly ChartSteps[] {
  return context
    .share(drawnCharts)
    .filter(({ power }) => power.steps.length > 0 && power.charts.length <= 1)
    .map((drawn) => {
      const nodes = drawn.nodes.filter(isStep);
      const named = pairByWords(nodes, drawn.power.steps, pairByName(nodes, drawn.power.steps));
      const moved = pairByPosition(nodes, drawn, named);
      const byId = nodes.filter((node) => isCalledOtherwise(node, named.get(node.id)));
      const renamed = new Set([...moved.keys(), ...byId.map(({ id }) => id)]);
      return { drawn, nodes, pairs: new Map([...named, ...moved]), renamed };
    });
}

const isStep = ({ shape }: FlowNode) =>
  shape !== 'terminal' && shape !== 'connector' && shape !== 'double-circle';

/** 编排班次["编排公证"]: the id names the step, and readers see the label. */
const isCalledOtherwise = (node: FlowNode, step: Step | undefined): boolean =>
  step !== undefined && node.id === step.name && bareLabel(node) !== step.name;

/** A node may carry the step's number before its name. */
function pairByName(nodes: readonly FlowNode[], steps: readonly Step[]): ReadonlyMap<string, Step> {
  const pairs = new Map<string, Step>();
  for (const node of nodes) {
    const label = firstLine(node);
    const step = steps.find(
      ({ name, number }) => [label, bareLabel(node), node.id].includes(name) || node.id === number,
    );
    if (step) pairs.set(node.id, step);
  }
  return pairs;
}

const bareLabel = (node: FlowNode): string => firstLine(node).replace(/^(?:\d+|[①-⑳])[.．、:：\s]*/u, '');

/**
 * A node that says the name of its step in more words, or in other marks: 收件并决定是否受理 for 收件受理, 制证、送达 for 制证送达,
 * 甄别：是否属于本镇职权 for 甄别. Of a chart and a table that agree otherwise nobody asks for the same letters.
 */
function pairByWords(
  nodes: readonly FlowNode[],
  steps: readonly Step[],
  named: ReadonlyMap<string, Step>,
): ReadonlyMap<string, Step> {
  const matched = new Set(named.values());
  const free = steps.filter((step) => !matched.has(step));
  const open = nodes.filter(({ id }) => !named.has(id));
  const fits = (node: FlowNode, step: Step) => saysInMoreWords(bareLabel(node), step.name);
  const pairs = open.flatMap((node) => {
    const [step, ...others] = free.filter((one) => fits(node, one));
    const isOnly = step && others.length === 0 && open.filter((one) => fits(one, step)).length === 1;
    return isOnly ? [[node.id, step] as const] : [];
  });
  return new Map([...named, ...pairs]);
}

/** Whether one name has all characters of the other in their order. */
function saysInMoreWords(label: string, name: string): boolean {
  const [one, other] = [label, name].map((text) => text.replace(/[：:].*$|[^\p{Script=Han}]/gu, ''));
  if (!one || !other || Math.min(one.length, other.length) < 2) return false;
  return one.length < other.length ? isSpreadIn(one, other) : isSpreadIn(other, one);
}

function isSpreadIn(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** A node without a step, and a step without a node, that stand between the same two steps. */
function pairByPosition(
  nodes: readonly FlowNode[],
  { power, exits, entries }: PowerChart,
  named: ReadonlyMap<string, Step>,
): ReadonlyMap<string, Step> {
  const matched = new Set(named.values());
  const free = power.steps.filter((step) => !matched.has(step));
  const pairs = new Map<string, Step>();
  for (const node of nodes.filter(({ id }) => !named.has(id))) {
    const before = (entries.get(node.id) ?? []).flatMap(({ from }) => named.get(from) ?? []);
    const after = (exits.get(node.id) ?? []).flatMap(({ to }) => named.get(to)?.number ?? []);
    const fitting = free.filter((step) => {
      const next = nextOf(step, power);
      const comes = before.length === 0 || before.some((one) => nextOf(one, power).includes(step.number));
      const leads = after.length === 0 || after.some((number) => next.includes(number));
      return comes && leads && before.length + after.length > 0;
    });
    const [step] = fitting;
    if (step && fitting.length === 1 && ![...pairs.values()].includes(step)) pairs.set(node.id, step);
  }
  return pairs;
}

/** Numbers of the steps that follow, `end` among them. An empty 下一步 leads to the next row. */
export function nextOf(step: Step, { steps }: Power): readonly string[] {
  if (step.next.length > 0) return step.next.map(({ target }) => target);
  return [steps[steps.indexOf(step) + 1]?.number ?? 'end'];
}
