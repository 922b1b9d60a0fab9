import { materialsAndConditionsStated } from '../../scripts/check/rules/materials-and-conditions-stated.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(materialsAndConditionsStated, {
  valid: {
    'both stated': power({ 行使方式: '依申请', 办理条件: '[有常住户口]', 申请材料: '[申请表]' }),
    'a power without application': power({ 行使方式: '依职权' }),
  },
  invalid: {
    'what tells nothing': {
      source: power({ 行使方式: '依职权', 相对人权利: '[有权陈述和申辩, 按有关规定处理]' }),
      findings: ['8:18 “按有关规定处理”没有说出内容。'],
    },
    'a key without a value': {
      source: power({ 行使方式: '依申请', 办理条件: '有条件', 申请材料: "''" }),
      findings: ['9:1 “收文办理”依申请办理，但没有写明申请材料。'],
    },
    'neither stated': {
      source: power({ 行使方式: '依申请' }),
      findings: ['7:1 “收文办理”依申请办理，但没有写明办理条件和申请材料。'],
    },
  },
});
