import { materialsAndConditionsStated } from '../../scripts/check/rules/materials-and-conditions-stated.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(materialsAndConditionsStated, {
  valid: {
    'both stated': power({ 行使方式: '依申请', 办理条件: '[有常住户口]', 申请材料: '[申请表]' }),
    'a power without application': power({ 行使方式: '依职权' }),
    'no materials at all': power({ 行使方式: '依申请', 办理条件: '年满六十周岁', 申请材料: '无' }),
    'where a list is kept': power({
      行使方式: '依申请',
      办理条件: '有病历',
      申请材料: '见办事指南附表二的清单',
    }),
    'what goes without saying beside the rest': power({
      行使方式: '依申请',
      办理条件: '[符合条件, 本市户籍]',
      申请材料: '[申请表, 相关证明材料]',
    }),
    'a right that comes with a duty': power({ 相对人权利: '[应当如实陈述，并有权核对笔录]' }),
    'what the office owes': power({ 相对人权利: '不予批准的，必须书面说明理由' }),
  },
  invalid: {
    'what tells nothing': {
      source: power({ 行使方式: '依职权', 相对人权利: '[有权陈述和申辩, 按有关规定处理]' }),
      findings: ['8:18 “按有关规定处理”没有说出内容。'],
    },
    'where to ask': {
      source: power({ 行使方式: '依申请', 办理条件: '符合规定的条件。', 申请材料: '详见服务大厅公告' }),
      findings: ['8:7 “符合规定的条件。”没有说出内容。', '9:7 “详见服务大厅公告”没有说出内容。'],
    },
    'whatever the clerk wants': {
      source: power({ 行使方式: '依申请', 办理条件: '视情况而定', 申请材料: '以经办人员告知为准' }),
      findings: ['8:7 “视情况而定”没有说出内容。', '9:7 “以经办人员告知为准”没有说出内容。'],
    },
    'duties for rights': {
      source: power({ 相对人权利: '[服从现场指挥, 按时缴纳费用]' }),
      findings: ['7:9 “服从现场指挥”没有说出内容。'],
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
