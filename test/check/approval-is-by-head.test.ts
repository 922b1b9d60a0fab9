import { approvalIsByHead } from '../../scripts/check/rules/approval-is-by-head.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(approvalIsByHead, {
  valid: {
    'the head of the office': supportingRule(
      '信访事项情况复杂的，经局长批准可以延长；经街道办主任批准可以延长。',
    ),
    'a department that speaks first': supportingRule('信访事项经科长审核、分管局长批准可以延长。'),
    'something else to approve': supportingRule('信访工作人员外出，经科长批准。借阅期限经科长同意可以延长。'),
    'an office called 办公室': {
      ...unit({ 名称: '示范县信访工作联席会议办公室' }),
      ...supportingRule('信访事项经办公室主任批准可以延长。'),
    },
  },
  invalid: {
    'the head of a department': {
      source: supportingRule(
        '信访事项情况复杂的，经综合办主任批准可以延长三十日。先行登记保存证据，经科长批准。',
      ),
      findings: [
        '2:12 “经综合办主任批准”不合《信访工作条例》第三十四条：延长办理期限，经本机关、单位负责人批准。',
        '2:37 “经科长批准”不合《行政处罚法》第五十六条：先行登记保存证据，经行政机关负责人批准。',
      ],
    },
  },
});
