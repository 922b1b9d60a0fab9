import { reportDifferences, tellsWhenOrWho } from '../facts/report-difference.ts';
import type { Rule } from '../rule.ts';

export const figuresToldAgree: Rule = {
  id: 'figures-told-agree',
  severity: 'warning',
  summary: '同一件事的金额、比例、数量、分数、日期和电话，在各处要写得一样。',
  check(_compilation, report, context) {
    reportDifferences(context, report, (kind) => !tellsWhenOrWho(kind));
  },
};
