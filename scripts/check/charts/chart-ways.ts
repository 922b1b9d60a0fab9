import type { Step } from '../../model/entry.ts';
import type { FlowEdge } from '../../model/flow-graph.ts';
import { type ChartSteps, nextOf } from '../views/chart-steps.ts';
import { areOpposite, isDenial, isRefusal } from './exit-polarity.ts';

/** Where a chart leads from one step, and where the table does. */
export interface StepWays {
  readonly from: Step;
  /** Arrows to steps that the table does not lead to. */
  readonly extra: readonly Way[];
  /** Steps that the table leads to and the chart shows, but to which no arrow goes. */
  readonly missing: readonly Step[];
  /** Arrows to where the table leads, too, but on the contrary condition. */
  readonly contrary: readonly Way[];
  /** An arrow back to the beginning, where the table ends. */
  readonly restart?: FlowEdge;
}

export interface Way {
  readonly edge: FlowEdge;
  readonly to: Step;
}

/** Only ways between two matched steps are compared: what leads to the start or the end is drawn in many manners. */
export function stepWays({ drawn, pairs }: ChartSteps): readonly StepWays[] {
  const { power, exits, nodes } = drawn;
  const matched = new Set(pairs.values());
  const terminals = new Map(nodes.filter(({ shape }) => shape === 'terminal').map((node) => [node.id, node]));
  return [...pairs].map(([id, from]) => {
    const edges = exits.get(id) ?? [];
    const ways = edges.flatMap((edge): readonly Way[] => {
      const to = pairs.get(edge.to);
      return to ? [{ edge, to }] : [];
    });
    const next = nextOf(from, power);
    const drawnTo = new Set(ways.map(({ to }) => to.number));
    const restart = edges.find(({ to }) => terminals.has(to) && (exits.get(to) ?? []).length > 0);
    const endsOnly = next.every((target) => target === 'end') && edges.length === 1;
    return {
      from,
      extra: ways.filter(({ to }) => !next.includes(to.number)),
      missing: power.steps.filter(
        (step) => next.includes(step.number) && matched.has(step) && !drawnTo.has(step.number),
      ),
      contrary: ways.filter((way) => isContrary(way, from)),
      ...(restart && endsOnly && { restart }),
    };
  });
}

function isContrary({ edge, to }: Way, from: Step): boolean {
  const label = edge.label?.trim() ?? '';
  const own = from.next.filter(({ target }) => target === to.number).map(({ condition = '' }) => condition);
  if (label === '' || own.length === 0 || own.some((condition) => condition === '' || condition === label))
    return false;
  const ofAnother = from.next.some(({ condition, target }) => condition === label && target !== to.number);
  return ofAnother || own.every((condition) => areOpposite(label, condition));
}

export type Side = 'chart' | 'table';

/**
 * Which of the two is out of line where an arrow and 下一步 differ: the one that leaves a step unreached, sends two
 * conditions to one step, or lets a refused matter go on. Undefined where neither shows it.
 */
export function sideAtFault(
  { from, extra, missing }: StepWays,
  { drawn, pairs }: ChartSteps,
): Side | undefined {
  const { power, entries, exits } = drawn;
  const reached = new Set(power.steps.flatMap((step) => nextOf(step, power)));
  const goesAstray = (condition: string | undefined, to: Step | undefined) =>
    condition !== undefined &&
    isDenial(condition) &&
    to !== undefined &&
    !isRefusal(to.name) &&
    // What is turned down goes back to be done again.
    power.steps.indexOf(to) > power.steps.indexOf(from);
  const idOf = (step: Step) => [...pairs].find(([, one]) => one === step)?.[0] ?? '';
  const targets = (exits.get(idOf(from)) ?? []).map(({ to }) => to);
  const isTable =
    extra.some(({ to }) => !reached.has(to.number)) ||
    isRepeating(nextOf(from, power)) ||
    from.next.some((next) =>
      goesAstray(
        next.condition,
        power.steps.find(({ number }) => number === next.target),
      ),
    );
  const isChart =
    missing.some((step) => (entries.get(idOf(step)) ?? []).length === 0) ||
    isRepeating(targets) ||
    extra.some(({ edge, to }) => goesAstray(edge.label, to));
  if (isTable !== isChart) return isTable ? 'table' : 'chart';
  // Most tables run on from row to row, so that the side which does so is right; but for a row that is a special case.
  const following = power.steps[power.steps.indexOf(from) + 1];
  const isSpecial = power.steps.some(({ next }) =>
    next.some(({ condition, target }) => condition !== undefined && target === following?.number),
  );
  if (!following || isSpecial) return undefined;
  if (missing.includes(following)) return 'chart';
  return extra.some(({ to }) => to === following) ? 'table' : undefined;
}

/** Which of the two is out of line where one condition leads to different steps. */
export function contrarySide({ edge, to }: Way): Side {
  return isDenial(edge.label ?? '') === isRefusal(to.name) ? 'table' : 'chart';
}

const isRepeating = (targets: readonly string[]) => new Set(targets).size < targets.length;
