import { reportDifferences, tellsWhenOrWho } from '../facts/report-difference.ts';
import type { Rule } from '../rule.ts';

export const timesToldAgree: Rule = {
  id: 'times-told-agree',
  severity: 'warning',
  summary: '同一件事的期限、周期、开放的时间和负责的岗位，在各处要写得一样。',
  check(_compilation, report, context) {
    reportDifferences(context, report, tellsWhenOrWho);
  },
};
