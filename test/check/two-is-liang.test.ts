import { twoIsLiang } from '../../scripts/check/rules/two-is-liang.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(twoIsLiang, {
  valid: {
    'a form that is not to be written': supportingRule('写“两个”“两天”，不写“二个人”“二天”。'),
    'digits of a number': supportingRule('身份证件号码只保留前六位和末二位。'),
    'how laws count': supportingRule('二人以上，二名以上执法人员，不超过二年，二个月内，二日内，一至二件。'),
    'ordinals and other words': supportingRule(
      '第二件，十二个工作日，二次供水，二位数，二把手，周二家访，初二支部。',
    ),
  },
  invalid: {
    'things that are counted': {
      source: supportingRule('二个工作日内转办，样品二件，配二把锁。'),
      findings: ['2:1 “二个工作日”读作“两个工作日”。', '2:12 “二件”读作“两件”。', '2:16 “二把”读作“两把”。'],
    },
  },
});
