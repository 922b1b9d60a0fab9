import { formatTimeLimit } from '../../lib/time-limit.ts';
import type { Rule } from '../rule.ts';
import { exceededLimits } from '../times/time-limits.ts';

export const promisedLimitWithinStatutory: Rule = {
  id: 'promised-limit-within-statutory',
  severity: 'error',
  summary: '承诺时限不得超过法定时限。',
  check({ powers }, report) {
    for (const power of powers) {
      const limits = exceededLimits(power);
      if (!limits) continue;
      const [promised, statutory] = [formatTimeLimit(limits.promised), formatTimeLimit(limits.statutory)];
      report({
        entry: power,
        field: '承诺时限',
        message: `承诺时限 ${promised}超过法定时限 ${statutory}。`,
        hint: `请把“承诺时限”改为不超过 ${statutory}。`,
      });
    }
  },
};
