import { workedDateFollows } from '../../scripts/check/rules/worked-date-follows.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(workedDateFollows, {
  valid: {
    'the first day that is worked': supportingRule(
      '期限届满日为2026年10月1日的，顺延至10月8日；届满日为2026年5月16日的，顺延至2026年5月18日。',
    ),
    'a year whose holidays nobody knows': supportingRule('届满日为2041年10月1日的，顺延至2041年10月5日。'),
    'working days counted from the next one': supportingRule(
      '2026年3月2日受理，8个工作日，期限届满日为3月12日。',
    ),
    'the month after': supportingRule('自批准的次月起发放。某户11月8日获批，从12月起领取。'),
    'a month of its own': supportingRule(
      '自批准的次月起发放，遇重病的自当月起发放。某户11月8日获批，从11月起领取。',
    ),
  },
  invalid: {
    'a day of the holidays': {
      source: supportingRule('届满日为2026年10月1日的，顺延至2026年10月5日。'),
      findings: ['2:20 “2026年10月5日”算得不对，应当是2026年10月8日。'],
    },
    'one day too many': {
      source: supportingRule('2026年3月2日受理，8个工作日，期限届满日为3月13日。'),
      findings: ['2:25 “3月13日”算得不对，应当是3月12日。'],
    },
    'the same month': {
      source: supportingRule('补贴自核定次月起发放。某人12月3日核定，从12月起领取。'),
      findings: ['2:23 “12月”算得不对，应当是1月。'],
    },
  },
});
