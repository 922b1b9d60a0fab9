import { materialsNotExcessive } from '../../scripts/check/rules/materials-not-excessive.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(materialsNotExcessive, {
  valid: {
    'what a reward is paid to': power({ 名称: '安全生产举报奖励', 申请材料: '[身份证明, 银行账户]' }),
    'what shows who somebody is': power({
      名称: '政府信息公开申请办理',
      申请材料: '[身份证明, 不需提供银行卡号]',
    }),
    'what an aid is paid to': power({ 名称: '临时救助审核', 申请材料: '[身份证, 银行卡号, 家庭成员情况]' }),
  },
  invalid: {
    'an account for a question': {
      source: power({ 名称: '政府信息公开申请办理', 申请材料: '[身份证明, 本人银行卡号、开户行]' }),
      findings: ['8:16 这件事用不着“银行卡号”。', '8:21 这件事用不着“开户行”。'],
    },
  },
});
