import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Step } from '../../model/entry.ts';
import { fieldPlace } from '../field-place.ts';
import { amountAllowed, longestSum } from '../longest-path.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../time-limits.ts';
import { isStepLimitOdd, limitWitnesses } from '../views/limit-witnesses.ts';

export const stepLimitsWithinTotal: Rule = {
  id: 'step-limits-within-total',
  severity: 'warning',
  summary: '各环节时限相加不得超过承诺时限。',
  check({ powers }, report, context) {
    for (const power of powers) {
      const promised = power.promisedLimit;
      if (promised?.type !== 'span') continue;
      const sum = longestSum(power.steps, promised);
      if (sum === undefined || sum <= amountAllowed(promised)) continue;
      const unit = promised.unit === 'working-day' ? '个工作日' : '日';
      const witnesses = context.share(limitWitnesses).get(power);
      const told = witnesses && power.steps.find((step) => isStepLimitOdd(step, witnesses));
      const odd = told ?? onlyCulprit(power.steps, promised, sum - amountAllowed(promised));
      report({
        place: odd ? (odd.places.get('时限') ?? odd.place) : fieldPlace(power, '承诺时限'),
        message: `各环节时限最长一路相加是${sum}${unit}，超过承诺时限 ${formatTimeLimit(promised)}。`,
        hint: odd
          ? `请先核对步骤${odd.number}“${odd.name}”的时限，${told ? '它和流程图或者制度写的不同' : '只有它短下来才放得进承诺时限'}。`
          : '请缩短环节时限，或者调整承诺时限。',
      });
    }
  },
};

/**
 * The only step that alone could make up for the excess. Where several could, or none, or where it takes as long as the whole
 * may, the promise is as likely to be wrong.
 */
function onlyCulprit(steps: readonly Step[], total: Span, excess: number): Step | undefined {
  const able = steps.filter(({ limit }, index) => {
    if (limit?.type !== 'span' || limit.amount <= excess || limit.amount >= total.amount) return false;
    const shorter = { ...limit, amount: limit.amount - excess };
    const sum = longestSum(steps, total, (one) => (one === steps[index] ? shorter : one.limit));
    return sum !== undefined && sum <= amountAllowed(total);
  });
  return able.length === 1 ? able[0] : undefined;
}
