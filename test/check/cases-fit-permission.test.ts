import { casesFitPermission } from '../../scripts/check/rules/cases-fit-permission.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const list = (lead: string, ...items: readonly string[]) =>
  supportingRule([lead, ...items.map((item, index) => `（${'一二三四'[index]}）${item}`)].join('\n\n'));

testRule(casesFitPermission, {
  valid: {
    'what is refused for what it lacks': list(
      '第五条　有下列情形之一的，一律不予盖章：',
      '没有审批单的；',
      '空白介绍信、空白便笺；',
      '内容涂改的。',
    ),
    'what is granted for what it has': list(
      '第五条　有下列情形之一的，准予借阅：',
      '持有单位介绍信的；',
      '经档案岗批准的。',
    ),
    'relief for those who lack something': list(
      '第五条　有下列情形之一的，可以减免：',
      '没有收入来源的；',
      '无劳动能力的。',
    ),
    'one of several': list(
      '第五条　有下列情形之一的，可以受理：',
      '属于本街道的；',
      '没有其他机关受理的；',
      '上级交办的。',
    ),
  },
  invalid: {
    'what is granted for what it lacks': {
      source: list(
        '第五条　有下列情形之一的，一律准予盖章：',
        '没有审批单的；',
        '空白介绍信、空白便笺；',
        '内容涂改的。',
      ),
      findings: ['2:16 这里写“准予”，下面列的却是手续不全、不合规定的情形。'],
    },
    'what is refused though all is in order': {
      source: list(
        '第六条　有以下情形之一的，不予报销：',
        '票据真实有效、手续齐全的；',
        '符合标准、已经批准的。',
      ),
      findings: ['2:14 这里写“不予”，下面列的却是手续齐全、符合规定的情形。'],
    },
  },
});
