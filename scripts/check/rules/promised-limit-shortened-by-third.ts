import { longestPromise } from '../../lib/saved-share.ts';
import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Rule } from '../rule.ts';
import { comparableLimits } from '../times/time-limits.ts';

export const promisedLimitShortenedByThird: Rule = {
  id: 'promised-limit-shortened-by-third',
  severity: 'warning',
  summary: '承诺时限要比法定时限缩短三分之一以上，做不到的要说明理由。',
  check({ powers }, report) {
    for (const power of powers) {
      const limits = comparableLimits(power);
      if (!limits || power.promisedLimitReason) continue;
      const { promised, statutory } = limits;
      const longest = longestPromise(statutory.amount);
      // 1 日 cannot be shortened by a third in whole days; a longer promise than the law is another rule's matter.
      if (longest === 0 || promised.amount <= longest || promised.amount > statutory.amount) continue;
      report({
        entry: power,
        field: '承诺时限',
        message: `承诺时限 ${formatTimeLimit(promised)}比法定时限 ${formatTimeLimit(statutory)}缩短不到三分之一。`,
        hint: `请改为不超过 ${formatTimeLimit({ ...statutory, amount: longest })}，或者在“承诺时限说明”中写明理由。`,
      });
    }
  },
};
