import { amountTiersJoin } from '../../scripts/check/rules/amount-tiers-join.ts';
import { exitsCoverAmounts } from '../../scripts/check/rules/exits-cover-amounts.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const step = (next: string) =>
  power(
    {},
    `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 审核 | 主任 | 审核 | 1日 | ${next} |`,
  );

testRule(exitsCoverAmounts, {
  valid: {
    'ways that meet': step('不满3000元:2、3000元以上不满2万元:3、2万元以上:4'),
    'ways that no number divides': step('同意:2、不同意:3'),
    'tiers of a rule': supportingRule('（一）不足2万元的，由科长审批；\n\n（二）3万元以上的，由局长审批。'),
  },
  invalid: {
    'a sum without a way': {
      source: step('超过10万元:2、不足5万元:3'),
      findings: ['13:36 “不足5万元”和“超过10万元”之间有空档，这一段没有规定。'],
    },
    'a sum with two ways': {
      source: step('不满3000元:5、2000元以上:3'),
      findings: ['13:37 “不满3000元”和“2000元以上”重叠，同一个数适用两种规定。'],
    },
  },
});

testRule(amountTiersJoin, {
  valid: { 'ways out of a step': step('超过10万元:2、不足5万元:3') },
  invalid: {},
});
