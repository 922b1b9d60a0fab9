import { amountAgreesWithRule } from '../../scripts/check/rules/amount-agrees-with-rule.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (exits: string) =>
  `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 审核 | 主任 | 审核 | 1日 | ${exits} |`;
const spending = (exits: string) => power({ 配套制度: '[经费办法]' }, steps(exits));
const tiers = (text: string) => supportingRule(text, {}, '经费办法');
const TIERS = '不足三万元的，由主任审批；3万元以上的，由会议研究。';

testRule(amountAgreesWithRule, {
  valid: {
    'the same sums': { ...spending('3万元以上:2、不足3万元:3'), ...tiers(TIERS) },
    'a rule without tiers': { ...spending('5万元以上:2、不足5万元:3'), ...tiers('节约经费。') },
    'sums that the rule says nothing of': { ...spending('5万元以上:2、不足5万元:3'), ...tiers(TIERS) },
    'a rule for something else': { ...power({}, steps('5万元以上:2、不足5万元:3')), ...tiers(TIERS) },
  },
  invalid: {
    'another sum': {
      source: { ...spending('5万元以上:2、不足3万元:3'), ...tiers(TIERS) },
      findings: ['14:27 配套制度“经费办法”里没有“5万元以上”这一档。'],
    },
  },
});
