import { dateRangeNests } from '../../scripts/check/rules/date-range-nests.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(dateRangeNests, {
  valid: {
    'ranges in order': power({}, '3月1日至4月15日，2025年12月1日至2026年1月31日，12月25日至1月10日。'),
  },
  invalid: {
    'an end before its start': {
      source: power({}, '4月15日至3月1日，2026年5月1日—2025年6月30日。'),
      findings: [
        '9:1 “4月15日至3月1日”的结束早于开始。',
        '9:12 “2026年5月1日—2025年6月30日”的结束早于开始。',
      ],
    },
  },
});
