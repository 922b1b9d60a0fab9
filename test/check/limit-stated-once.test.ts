import { limitStatedOnce } from '../../scripts/check/rules/limit-stated-once.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(limitStatedOnce, {
  valid: {
    'two meetings': supportingRule('局务会议每月召开一次。\n\n工作例会每周召开一次。'),
    'the manner of a report': supportingRule(
      '较大事故事件应当在1小时内电话报告县人民政府；较大事故事件应当在4小时内书面报告县人民政府。',
    ),
    'one matter, two actions': supportingRule('一般来文应当在1日内登记，来文应当在5日内办结。'),
    'reports to two bodies': supportingRule(
      '突发事件应当在1小时内报县应急管理局；突发事件应当在2小时内报市应急管理局。',
    ),
  },
  invalid: {
    'a meeting at two intervals': {
      source: supportingRule('第二条　局务会议一般每月召开一次。\n\n第五条　局务会议每季度召开一次。'),
      findings: ['4:9 前面写的是“每月召开一次”，这里又写“每季度召开一次”。'],
    },
    'a matter with two limits': {
      source: supportingRule('一般来文应当在5日内办结。\n\n对来文，应当在7日内办结。'),
      findings: ['4:1 前面写的是“一般来文应当在5日内办结”，这里又写“对来文，应当在7日内办结”。'],
    },
  },
});
