import { partyRightsAreGranted } from '../../scripts/check/rules/party-rights-are-granted.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(partyRightsAreGranted, {
  valid: {
    'rights, and what the office may not do': power({
      相对人权利:
        '[有权陈述和申辩，执法人员不得因申辩加重处罚, 有权要求保密，任何人不得追问, 不承担听证费用]',
    }),
    'the same words elsewhere': power({ 责任追究: '[申请人不得提供虚假材料]' }),
  },
  invalid: {
    'rights that are taken away elsewhere': {
      source: power({}, '当事人不得陈述、申辩。不予受理的，不得申请行政复议。当事人逾期的，不得申请听证。'),
      findings: ['9:4 “不得陈述、申辩”剥夺了相对人的权利。', '9:18 “不得申请行政复议”剥夺了相对人的权利。'],
    },
    'rights that are taken away': {
      source: power({
        相对人权利: '[有权陈述和申辩，但不得提交证据, 申请人无权查询进度, 不予受理的，不说明理由]',
      }),
      findings: [
        '7:17 “但不得提交”剥夺了相对人的权利。',
        '7:29 “无权查询”剥夺了相对人的权利。',
        '7:43 “不说明理由”剥夺了相对人的权利。',
      ],
    },
  },
});
