import { dateRangeNests } from '../../scripts/check/rules/date-range-nests.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(dateRangeNests, {
  valid: {
    'days inside their phase, and the day of a document': power(
      {},
      '清理阶段（2026年12月1日至2027年2月28日）。1月15日前完成清理，按照2025年3月1日印发的方案执行。',
    ),
    'ranges in order': power({}, '3月1日至4月15日，2025年12月1日至2026年1月31日，12月25日至1月10日。'),
  },
  invalid: {
    'a day outside its phase': {
      source: power({}, '总结阶段（2026年7月1日至7月31日）。9月20日前完成验收，7月15日前完成自查。'),
      findings: ['9:23 “9月20日”不在这一阶段“2026年7月1日至7月31日”以内。'],
    },
    'an end before its start': {
      source: power({}, '4月15日至3月1日，2026年5月1日—2025年6月30日。'),
      findings: [
        '9:1 “4月15日至3月1日”的结束早于开始。',
        '9:12 “2026年5月1日—2025年6月30日”的结束早于开始。',
      ],
    },
  },
});
