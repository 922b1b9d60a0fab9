import type { Step } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import type { Span } from './time-limits.ts';

/** The longest that a month, year or day can be, so that only what surely exceeds is told. */
const IN_DAYS = { 'calendar-day': 1, month: 31, year: 366, hour: 1 / 24 } as const;

/** What a limit allows at the most, in the unit that the limits of steps are added in: working days, or days. */
export const amountAllowed = (total: Span): number =>
  total.unit === 'working-day' ? total.amount : total.amount * IN_DAYS[total.unit];

/** How long the steps take along the longest way, in the unit of `total`; undefined when they cannot be added. */
export function longestSum(
  steps: readonly Step[],
  total: Span,
  limitOf: (step: Step) => TimeLimit | undefined = ({ limit }) => limit,
): number | undefined {
  return longestPath(steps, (step) => amountOf(limitOf(step), total));
}

/** Undefined when the step's limit cannot be added to the others. */
function amountOf(limit: TimeLimit | undefined, promised: Span): number | undefined {
  if (!limit || limit.type === 'immediate' || limit.type === 'none') return 0;
  if (limit.type !== 'span') return undefined;
  const working = promised.unit === 'working-day';
  if (limit.unit === 'working-day' || working) return limit.unit === promised.unit ? limit.amount : undefined;
  return limit.unit === 'hour' ? 0 : limit.amount * SHORTEST_IN_DAYS[limit.unit];
}

const SHORTEST_IN_DAYS = { 'calendar-day': 1, month: 28, year: 365 } as const;

/**
 * The largest sum along any way from the first step to the end. A way back to an earlier row, or to a step that the way has
 * passed, is a repetition: what happens only on such a way is not counted. Undefined when a step's amount is not known.
 */
function longestPath(steps: readonly Step[], amount: (step: Step) => number | undefined): number | undefined {
  const amounts = new Map(steps.map((step) => [step.number, amount(step)]));
  if ([...amounts.values()].includes(undefined)) return undefined;
  const onward = waysOnward(steps);
  const sums = new Map<string, number>();
  const passing = new Set<string>();
  const from = (number: string): number => {
    const known = sums.get(number);
    if (known !== undefined || passing.has(number)) return known ?? Number.NEGATIVE_INFINITY;
    passing.add(number);
    const rest = (onward.get(number) ?? []).map((target) => (target === 'end' ? 0 : from(target)));
    passing.delete(number);
    const sum = (amounts.get(number) ?? 0) + Math.max(...rest);
    sums.set(number, sum);
    return sum;
  };
  const longest = from(steps[0]?.number ?? '');
  return Number.isFinite(longest) ? longest : undefined;
}

/** Where each step leads. A way to an earlier row is a return, unless no row before leads there. */
function waysOnward(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map(steps.map(({ number }, row) => [number, row]));
  const ways = steps.map((step, row) => ({ step, row, targets: targetsOf(step, steps[row + 1]) }));
  const isForward = (target: string, row: number) => (rows.get(target) ?? steps.length) > row;
  const reached = new Set(ways.flatMap(({ row, targets }) => targets.filter((one) => isForward(one, row))));
  return new Map(
    ways.map(({ step, row, targets }) => [
      step.number,
      targets.filter((target) => target === 'end' || isForward(target, row) || !reached.has(target)),
    ]),
  );
}

/** An empty 下一步 leads to the next row. */
function targetsOf(step: Step, following: Step | undefined): readonly string[] {
  if (step.next.length > 0) return step.next.map(({ target }) => target);
  return [following?.number ?? 'end'];
}
