import { weekdayFitsDate } from '../../scripts/check/rules/weekday-fits-date.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(weekdayFitsDate, {
  valid: {
    'a year that is named before': supportingRule('2025年计划明确，3月5日（星期四）召开会议。'),
    'days as the calendar has them': supportingRule(
      '2026年11月16日（星期一）召开，11月20日（周五）结束，2026年11月22日星期天值班。',
    ),
    'dates whose year is not known, and weekdays without a date': supportingRule(
      '11月16日（星期三）召开。每周一例会。自2026年11月16日起每周三接访。',
    ),
  },
  invalid: {
    'the year named before': {
      source: supportingRule('2026年防汛会议定于4月8日（星期五）召开。'),
      findings: ['2:12 2026年4月8日是星期三，这里写的是星期五。'],
    },
    'cells beside each other': {
      source: supportingRule(
        '| 日期 | 星期 |\n| --- | --- |\n| 2026年6月1日 | 星期一 |\n| 2026年6月2日 | 星期三 |',
      ),
      findings: ['5:15 2026年6月2日是星期二，这一行写的是星期三。'],
    },
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
