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
 * The largest sum along any way through the steps to the end. A way back to an earlier step is a repetition: what happens
 * only on such a way is not counted. Undefined when a step's amount is not known.
 */
function longestPath(steps: readonly Step[], amount: (step: Step) => number | undefined): number | undefined {
  const sums = new Map<string, number>();
  for (const [index, step] of [...steps.entries()].reverse()) {
    const own = amount(step);
    if (own === undefined) return undefined;
    const onward = targetsOf(step, steps[index + 1]).map((target) =>
      target === 'end' ? 0 : (sums.get(target) ?? Number.NEGATIVE_INFINITY),
    );
    sums.set(step.number, own + Math.max(...onward));
  }
  const longest = Math.max(...sums.values());
  return Number.isFinite(longest) ? longest : undefined;
}

/** An empty 下一步 leads to the next row. */
function targetsOf(step: Step, following: Step | undefined): readonly string[] {
  if (step.next.length > 0) return step.next.map(({ target }) => target);
  return [following?.number ?? 'end'];
}
