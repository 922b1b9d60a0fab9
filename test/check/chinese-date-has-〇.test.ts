import { chineseDateHasZero } from '../../scripts/check/rules/chinese-date-has-〇.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(chineseDateHasZero, {
  valid: {
    'the right zero': power({}, '二〇二六年十一月，一百零五年，2026年。'),
  },
  invalid: {
    'other zeros': {
      source: power({}, '二零二六年和二0二五年、一九九O年、二Ο二四年。'),
      findings: [
        '9:1 汉字年份“二零二六”中的零写法不对。',
        '9:7 汉字年份“二0二五”中的零写法不对。',
        '9:13 汉字年份“一九九O”中的零写法不对。',
        '9:19 汉字年份“二Ο二四”中的零写法不对。',
      ],
    },
  },
});
