import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Step } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../time-limits.ts';

/** The longest that a month, year or day can be, so that only what surely exceeds is told. */
const IN_DAYS = { 'calendar-day': 1, month: 31, year: 366, hour: 1 / 24 } as const;

export const stepLimitsWithinTotal: Rule = {
  id: 'step-limits-within-total',
  severity: 'warning',
  summary: '各环节时限相加不得超过承诺时限。',
  check({ powers }, report) {
    for (const power of powers) {
      const promised = power.promisedLimit;
      if (promised?.type !== 'span') continue;
      const sum = longestPath(power.steps, (step) => amountOf(step, promised));
      const total =
        promised.unit === 'working-day' ? promised.amount : promised.amount * IN_DAYS[promised.unit];
      if (sum === undefined || sum <= total) continue;
      const unit = promised.unit === 'working-day' ? '个工作日' : '日';
      report({
        entry: power,
        field: '承诺时限',
        message: `各环节时限最长一路相加是${sum}${unit}，超过承诺时限 ${formatTimeLimit(promised)}。`,
        hint: '请缩短环节时限，或者调整承诺时限。',
      });
    }
  },
};

/** Undefined when the step's limit cannot be added to the others. */
function amountOf({ limit }: Step, promised: Span): number | undefined {
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
