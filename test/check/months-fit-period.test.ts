import { monthsFitPeriod } from '../../scripts/check/rules/months-fit-period.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(monthsFitPeriod, {
  valid: {
    'months within their time': supportingRule(
      '上半年的在当年7月20日前完成，下半年的在次年1月20日前完成。下半年的抽查于当年10月进行。',
    ),
    'plans, which come first': supportingRule('全年计划在当年1月印发。'),
    'months of the right parity': supportingRule(
      '双月召开例会，即2月、4月、6月。单月由甲科值守，双月由乙科值守。',
    ),
  },
  invalid: {
    'a time that is over before it begins': {
      source: supportingRule(
        '监督检查每半年一次，下半年的在当年1月20日前完成。第四季度通报于当年三月底前印发。',
      ),
      findings: ['2:16 “下半年”的事不能在“当年1月”完成。', '2:34 “第四季度”的事不能在“当年三月”完成。'],
    },
    'months of the wrong parity': {
      source: supportingRule('双月召开例会，即1月、4月、6月。'),
      findings: ['2:9 “1月、4月、6月”里有的不是双月。'],
    },
    'one half given away twice': {
      source: supportingRule('登记轮流值守，单月归前者，单月归后者。'),
      findings: ['2:14 “单月”写了两次，双月没有安排。'],
    },
  },
});
