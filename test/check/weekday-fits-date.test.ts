import { weekdayFitsDate } from '../../scripts/check/rules/weekday-fits-date.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(weekdayFitsDate, {
  valid: {
    'days as the calendar has them': supportingRule(
      '2026年11月16日（星期一）召开，11月20日（周五）结束，2026年11月22日星期天值班。',
    ),
    'dates whose year is not known, and weekdays without a date': supportingRule(
      '11月16日（星期三）召开。每周一例会。自2026年11月16日起每周三接访。',
    ),
  },
  invalid: {
    'another day of the week': {
      source: supportingRule('2026年11月16日（星期三）召开，3月2日，周二，报到，2028年2月29日星期一。'),
      findings: [
        '2:1 2026年11月16日是星期一，这里写的是星期三。',
        '2:20 2026年3月2日是星期一，这里写的是星期二。',
        '2:31 2028年2月29日是星期二，这里写的是星期一。',
      ],
    },
  },
});
