import { formatTimeLimit } from '../../lib/time-limit.ts';
import { fieldPlace } from '../field-place.ts';
import { amountAllowed, longestSum } from '../longest-path.ts';
import type { Rule } from '../rule.ts';
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
      const odd = witnesses && power.steps.find((step) => isStepLimitOdd(step, witnesses));
      report({
        place: odd ? (odd.places.get('时限') ?? odd.place) : fieldPlace(power, '承诺时限'),
        message: `各环节时限最长一路相加是${sum}${unit}，超过承诺时限 ${formatTimeLimit(promised)}。`,
        hint: odd
          ? `请先核对步骤${odd.number}“${odd.name}”的时限，它和流程图或者制度写的不同。`
          : '请缩短环节时限，或者调整承诺时限。',
      });
    }
  },
};
