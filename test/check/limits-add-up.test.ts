import { limitsAddUp } from '../../scripts/check/rules/limits-add-up.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(limitsAddUp, {
  valid: {
    'what is added up begins behind 分别': supportingRule(
      '服务1小时50分钟、2小时20分钟的，分别记1.5小时、2小时，合计3.5小时。',
    ),
    'a sum that fits': supportingRule('登记一日，查验三日，审定两日，合计六日。'),
    'less than the limit of the whole': supportingRule('登记一日，查验三日，合计不超过六日。'),
    'limits in two units': supportingRule('登记2小时，查验三日，审定两日，合计五日。'),
    'limits from the same day': supportingRule('自收件之日起3日内初核，自收件之日起8日内答复。全程最长8日。'),
    'no parts': supportingRule('全部手续合计六日。'),
  },
  invalid: {
    'a sum that does not': {
      source: supportingRule('登记一日，查验三日，审定两日，合计七日。'),
      findings: ['2:16 “合计七日”和各环节的时限对不上：1＋3＋2＝6。'],
    },
    'more than the longest': {
      source: supportingRule('科室4日内提出意见，窗口在2日内答复。全程最长5日。'),
      findings: ['2:20 “全程最长5日”和各环节的时限对不上：4＋2＝6。'],
    },
    'more than the limit of the whole': {
      source: supportingRule('登记2个工作日，查验5个工作日，总共不超过6个工作日。'),
      findings: ['2:17 “总共不超过6个工作日”和各环节的时限对不上：2＋5＝7。'],
    },
  },
});
