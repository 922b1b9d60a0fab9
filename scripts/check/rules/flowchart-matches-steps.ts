import { firstLine } from '../../lib/chart-nodes.ts';
import type { Step } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import { contrarySide, type StepWays, sideAtFault, stepWays, type Way } from '../charts/chart-ways.ts';
import { exitFault } from '../charts/exit-faults.ts';
import { arrowsMeantFor, arrowsMeantForNode, undrawn, wholeLine } from '../charts/meant-arrows.ts';
import { REST_OF_LINE } from '../field-ground.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { CheckContext, Ground, Report, Rule } from '../rule.ts';
import { type ChartSteps, chartSteps, nextOf } from '../views/chart-steps.ts';
import { entryTexts } from '../views/entry-texts.ts';

export const flowchartMatchesSteps: Rule = {
  id: 'flowchart-matches-steps',
  severity: 'warning',
  summary: '流程图和“办理程序”表要一致。',
  check(_compilation, report, context) {
    for (const chart of context.share(chartSteps)) {
      const isTold = chart.renamed.size > 0 ? toldElsewhere(chart, context) : () => false;
      for (const node of chart.nodes) reportNode(node, chart, isTold, report);
      reportUndrawn(chart, report);
      for (const ways of stepWays(chart)) reportWays(ways, chart, report);
    }
  },
};

/** Whether what is said of a power beside its chart and its steps, or in the rules made for it, uses a name. */
function toldElsewhere({ drawn: { power } }: ChartSteps, context: CheckContext): (name: string) => boolean {
  const said = context.share(entryTexts).flatMap(({ entry, pieces }) => {
    const isRule = entry.type === 'rule' && linkedPowers(entry, [power]).length > 0;
    if (entry !== power && !isRule) return [];
    return pieces.filter(({ kind, column }) => isRule || (kind !== 'label' && column !== '环节'));
  });
  const risks = power.risks.map(({ step }) => step);
  return (name) => risks.includes(name) || said.some(({ text }) => text.includes(name));
}

/** Whether what is done at a step speaks in the words of the name in the chart and not in those of its own name. */
function isToldBy(name: string, { name: own, action = '' }: Step): boolean {
  const shared = (one: string, other: string) =>
    [...one].filter((character) => !other.includes(character) && action.includes(character)).length;
  return shared(name, own) > 0 && shared(own, name) === 0;
}

/** The steps from which the chart leads to a node. */
const leadingTo = ({ id }: FlowNode, { drawn, pairs }: ChartSteps): readonly Step[] =>
  (drawn.entries.get(id) ?? []).flatMap(({ from }) => pairs.get(from) ?? []);

function reportNode(
  node: FlowNode,
  chart: ChartSteps,
  isTold: (name: string) => boolean,
  report: Report,
): void {
  const { pairs, renamed } = chart;
  const name = firstLine(node);
  const step = pairs.get(node.id);
  if (!step) {
    report({
      place: node.place,
      message: `流程图的“${name}”在“办理程序”表中没有。`,
      restsOn: [...leadingTo(node, chart).flatMap(exitsOf), ...arrowsMeantForNode(node, chart)],
      hint: '请在表中补上这一步，或者把两处改成相同的名称。',
    });
  } else if (renamed.has(node.id)) {
    const isTable = isTold(name) ? !isTold(step.name) : !isTold(step.name) && isToldBy(name, step);
    report({
      place: isTable ? (step.places.get('环节') ?? step.place) : node.place,
      message: `同一个环节，流程图叫“${name}”，“办理程序”表步骤${step.number}叫“${step.name}”。`,
      hint: '请把两处改成相同的名称；不是一个环节的，请在另一处补上。',
    });
  }
}

function reportUndrawn(chart: ChartSteps, report: Report): void {
  for (const step of undrawn(chart)) {
    report({
      place: step.places.get('环节') ?? step.place,
      message: `步骤${step.number}“${step.name}”在流程图中没有。`,
      restsOn: hasStray(chart) ? arrowsMeantFor(step, chart) : [],
      hint: '请在流程图中补上这个节点，或者把两处改成相同的名称。',
    });
  }
}

/** A node that stands for no step, and that no arrow leads to any more. */
const hasStray = ({ drawn, nodes, pairs }: ChartSteps): boolean =>
  nodes.some(({ id }) => !drawn.entries.has(id) && !pairs.has(id));

/** Whether the table leads from one step to another past one that is not drawn, and told by itself. */
const isPastUndrawn = (from: Step, to: Step, chart: ChartSteps): boolean =>
  undrawn(chart).some(
    (step) =>
      nextOf(from, chart.drawn.power).includes(step.number) &&
      nextOf(step, chart.drawn.power).includes(to.number),
  );

/** Whether the chart leads from one step to another past a node that stands for no step, and is told by itself. */
const isPastStray = (from: Step, to: Step, { drawn, pairs }: ChartSteps): boolean =>
  [...pairs].some(
    ([id, step]) =>
      step === from &&
      (drawn.exits.get(id) ?? []).some(
        (way) =>
          !pairs.has(way.to) && (drawn.exits.get(way.to) ?? []).some((next) => pairs.get(next.to) === to),
      ),
  );

function reportWays(ways: StepWays, chart: ChartSteps, report: Report): void {
  const { from, extra, missing, contrary, restart } = ways;
  // What is wrong with the exits in the table is told there.
  if (exitFault(from, chart.drawn.power.steps)) return;
  const isOne = extra.length > 0 && missing.length > 0;
  const isMoved = extra.length === 1 && missing.length === 1;
  // Where nothing tells which of the two was moved, the arrow is told: one fault is told once.
  const side = isOne ? (sideAtFault(ways, chart) ?? (isMoved ? 'chart' : undefined)) : undefined;
  const own = extra.filter(({ to }) => !isPastUndrawn(from, to, chart));
  if (side !== 'table') for (const way of own) reportExtra(from, way, report);
  const absent = missing.filter(
    (to) => !contrary.some((way) => isTurnedTo(to, way, from)) && !isPastStray(from, to, chart),
  );
  if (side !== 'chart') for (const to of absent) reportMissing(from, to, chart, report);
  for (const way of contrary) reportContrary(from, way, report);
  if (restart) {
    report({
      place: restart.place,
      message: `流程图从“${from.name}”又回到开始，“办理程序”表到这一步就结束了。`,
      hint: '请把箭头改到“结束”。',
    });
  }
}

/** 未开放 leads to 调卷 in the chart and to 使用审批 in the table: the arrow that is told leads to the wrong step. */
const isTurnedTo = (to: Step, { edge }: Way, from: Step): boolean =>
  from.next.some(({ target, condition }) => target === to.number && condition === edge.label?.trim());

/** What the table says of the ways on: one that leads nowhere is told by itself. */
const exitsOf = ({ places, place }: Step): readonly Ground[] => [
  { place: places.get('下一步') ?? place, length: REST_OF_LINE },
];

/** Arrows from a step to nodes that stand for no step, which are told there. */
const astray = (from: Step, { drawn, pairs }: ChartSteps): readonly Ground[] =>
  [...pairs]
    .filter(([, step]) => step === from)
    .flatMap(([id]) => drawn.exits.get(id) ?? [])
    .filter(({ to }) => !pairs.has(to))
    .map(wholeLine);

/** The node of a step that no arrow leads on from, which is told there. */
const unled = (from: Step, { drawn, nodes, pairs }: ChartSteps): readonly Ground[] =>
  nodes
    .filter(({ id }) => pairs.get(id) === from && (drawn.exits.get(id) ?? []).length === 0)
    .map(({ place }) => ({ place }));

/** The node of a step that no arrow leads to, which is told there. */
const unreached = (to: Step, { drawn, nodes, pairs }: ChartSteps): readonly Ground[] =>
  nodes.filter(({ id }) => pairs.get(id) === to && !drawn.entries.has(id)).map(({ place }) => ({ place }));

function reportExtra(from: Step, { edge, to }: Way, report: Report): void {
  report({
    place: edge.place,
    message: `流程图从“${from.name}”走到“${to.name}”，“办理程序”表的下一步没有写${to.number}。`,
    hint: `请在步骤${from.number}的“下一步”中加上${to.number}，或者删去这个箭头。`,
    restsOn: exitsOf(from),
  });
}

function reportMissing(from: Step, to: Step, chart: ChartSteps, report: Report): void {
  report({
    place: from.places.get('下一步') ?? from.place,
    message: `步骤${from.number}“${from.name}”的下一步是“${to.name}”，流程图中没有这个箭头。`,
    hint: '请在流程图中补上箭头，或者改正“下一步”。',
    restsOn: [...exitsOf(from), ...astray(from, chart), ...unled(from, chart), ...unreached(to, chart)],
  });
}

function reportContrary(from: Step, way: Way, report: Report): void {
  const { edge, to } = way;
  const condition = from.next.find(({ target }) => target === to.number)?.condition ?? '';
  report({
    place: contrarySide(way) === 'table' ? (from.places.get('下一步') ?? from.place) : edge.place,
    message: `从“${from.name}”走到“${to.name}”，流程图写的条件是“${edge.label?.trim()}”，“办理程序”表写的是“${condition}”。`,
    hint: '两处的条件正好相反，请核对后改成一致。',
  });
}
