import { lawDatesFollow } from '../../scripts/check/rules/law-dates-follow.ts';
import { law } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawDatesFollow, {
  valid: {
    'dates in order': law('甲条例', {
      公布日期: '2003-06-08',
      施行日期: '2003-09-01',
      修正日期: '2018-03-19',
    }),
    'a month beside a day': law('甲条例', { 公布日期: '2003-06-08', 施行日期: '2003-06' }),
    'the day of the latest text': law('甲条例', {
      公布日期: '2018-03-19',
      施行日期: '2003-09-01',
      修正日期: '2018-03-19',
    }),
  },
  invalid: {
    'in force before it was known': {
      source: law('甲条例', { 公布日期: '2003-06-08', 施行日期: '2002-09-01' }),
      findings: ['5:1 施行日期2002-09-01早于公布日期2003-06-08。'],
    },
    'amended and repealed too soon': {
      source: law('甲条例', {
        公布日期: '2003-06-08',
        施行日期: '2003-09-01',
        修正日期: '2001-03-19',
        废止日期: '2002-01-01',
      }),
      findings: [
        '6:1 修正日期2001-03-19早于公布日期2003-06-08。',
        '7:1 废止日期2002-01-01早于施行日期2003-09-01。',
      ],
    },
  },
});
