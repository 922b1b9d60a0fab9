import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Power, Step } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { fieldPlace } from '../field-place.ts';
import type { Report, Rule } from '../rule.ts';
import { amountAllowed, longestSum } from '../times/longest-path.ts';
import type { Span } from '../times/time-limits.ts';
import { isStepLimitOdd, limitWitnesses } from '../views/limit-witnesses.ts';

export const stepLimitsWithinTotal: Rule = {
  id: 'step-limits-within-total',
  severity: 'warning',
  summary: '各环节时限相加不得超过承诺时限。',
  check({ powers }, report, context) {
    for (const power of powers) {
      const promised = power.promisedLimit;
      if (promised?.type === 'immediate') tellLong(power, report);
      if (promised?.type !== 'span') continue;
      const sum = longestSum(power.steps, promised, ({ limit }) => atLeast(limit, promised));
      if (sum === undefined || sum <= amountAllowed(promised)) continue;
      const unit = promised.unit === 'working-day' ? '个工作日' : '日';
      const witnesses = context.share(limitWitnesses).get(power);
      const told = witnesses && power.steps.find((step) => isStepLimitOdd(step, witnesses));
      const odd = told ?? onlyCulprit(power.steps, promised, sum - amountAllowed(promised));
      report({
        place: odd ? (odd.places.get('时限') ?? odd.place) : fieldPlace(power, '承诺时限'),
        message: `各环节时限最长一路相加是${sum}${unit}，超过承诺时限 ${formatTimeLimit(promised)}。`,
        hint: odd
          ? `请先核对步骤${odd.number}“${odd.name}”的时限，${told ? '它和流程图或者制度写的不同' : '它最长，短下来就放得进承诺时限'}。`
          : '请缩短环节时限，或者调整承诺时限。',
      });
    }
  },
};

/** Of a power that is done at once, the steps that take days. Where all of them do, the promise is of something else. */
function tellLong({ name, steps }: Power, report: Report): void {
  const long = steps.filter(({ limit }) => limit?.type === 'span' && limit.unit !== 'hour');
  if (long.length * 2 > steps.length) return;
  for (const step of long) {
    report({
      place: step.places.get('时限') ?? step.place,
      message: `“${name}”承诺即时办结，步骤${step.number}“${step.name}”却写了${step.limit ? formatTimeLimit(step.limit) : ''}。`,
      hint: '请改正这一步的时限，或者改写承诺时限。',
    });
  }
}

/** How long a limit that cannot be read exactly is at the least: 3天半, 两个工作日左右; nothing where it names no days. */
function atLeast(limit: TimeLimit | undefined, { unit }: Span): TimeLimit | undefined {
  if (limit?.type !== 'text') return limit;
  const [, days] = new RegExp(`^约?(${NUMERAL})(?:个?工作日|天|日)`, 'u').exec(limit.text) ?? [];
  const amount = parseChineseNumber(days ?? '');
  return amount === undefined ? undefined : { type: 'span', amount, unit, text: limit.text };
}

/**
 * The only step that takes longer than the whole may, or that alone could make up for the excess. Where several could, or
 * none, or where it takes as long as the whole, the promise is as likely to be wrong.
 */
function onlyCulprit(steps: readonly Step[], total: Span, excess: number): Step | undefined {
  const daysOf = ({ limit }: Step) =>
    limit?.type === 'span' && limit.unit === total.unit ? limit.amount : 0;
  const [alone, ...others] = steps.filter((step) => daysOf(step) > total.amount);
  if (alone && others.length === 0) return alone;
  const fitsWith = (step: Step, limit: Span, amount: number) => {
    const sum = longestSum(steps, total, (one) =>
      one === step ? { ...limit, amount } : atLeast(one.limit, total),
    );
    return sum !== undefined && sum <= amountAllowed(total);
  };
  const able = steps.filter((step) => {
    const { limit } = step;
    if (limit?.type !== 'span' || limit.amount >= total.amount) return false;
    // A slip seldom makes more than three times what was meant.
    return (limit.amount - excess) * 3 >= limit.amount && fitsWith(step, limit, limit.amount - excess);
  });
  // 18 for 8: a 1 too many makes of an everyday number one that is rare.
  const [teen, ...teens] = steps.filter(
    (step) =>
      step.limit?.type === 'span' &&
      isTeen(step.limit.amount) &&
      fitsWith(step, step.limit, step.limit.amount - 10),
  );
  if (teen && teens.length === 0) return teen;
  const [only] = able;
  // What takes less than half of the whole is no more likely to be too long than the whole to be too short.
  if (able.length === 1) return only && daysOf(only) * 2 >= total.amount ? only : undefined;
  const [longest, next] = able.toSorted((a, b) => daysOf(b) - daysOf(a));
  const isOutstanding =
    longest && next && daysOf(longest) * 2 >= total.amount && daysOf(longest) > daysOf(next);
  return isOutstanding ? longest : undefined;
}

const isTeen = (amount: number) => amount > 10 && amount < 20 && amount !== 15;
