import { differingFacts } from '../facts/differing-facts.ts';
import { reportDifference } from '../facts/report-difference.ts';
import type { Rule } from '../rule.ts';

export const figuresToldAgree: Rule = {
  id: 'figures-told-agree',
  severity: 'warning',
  summary: '同一件事的金额、比例、数量、分数和日期，在各处要写得一样。',
  check(_compilation, report, context) {
    for (const difference of context.share(differingFacts))
      if (!/term|period|post/u.test(difference.odd.kind)) reportDifference(difference, report);
  },
};
