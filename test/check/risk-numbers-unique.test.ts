import { riskNumbersUnique } from '../../scripts/check/rules/risk-numbers-unique.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const risks = (...rows: readonly string[]) =>
  power(
    {},
    `## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
  );

testRule(riskNumbersUnique, {
  valid: {
    'the same risk at two steps': risks(
      '| 超期 | 登记 | 低 | 拖延 | 提醒 |',
      '| 超期 | 归档 | 低 | 拖延 | 提醒 |',
    ),
    'numbers in order': risks('| 风险1 | 登记 | 低 | 漏登 | 核对 |', '| 风险2 | 登记 | 低 | 错登 | 核对 |'),
  },
  invalid: {
    'a number before a name, twice': {
      source: risks('| ①漏登 | 登记 | 低 | 漏登 | 核对 |', '| ①散失 | 归档 | 低 | 散失 | 清点 |'),
      findings: ['14:3 风险点“①散失”和第1行重复。'],
    },
    'a number in brackets, twice': {
      source: risks('| （1）漏登 | 登记 | 低 | 漏登 | 核对 |', '| (1)散失 | 归档 | 低 | 散失 | 清点 |'),
      findings: ['14:3 风险点“(1)散失”和第1行重复。'],
    },
    'a number for two risks': {
      source: risks('| F1 | 登记 | 低 | 漏登 | 核对 |', '| F1 | 归档 | 低 | 散失 | 清点 |'),
      findings: ['14:3 风险点“F1”和第1行重复。'],
    },
    'a number in a column of its own, twice': {
      source: power(
        {},
        '## 风险与防范\n\n| 编号 | 风险点 | 环节 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 漏登 | 登记 | 低 | 漏登 | 核对 |\n| 2 | 错登 | 登记 | 低 | 错登 | 核对 |\n| 2 | 错审 | 审核 | 低 | 错审 | 核对 |\n| 2 | 漏签 | 登记 | 低 | 漏签 | 核对 |',
      ),
      findings: ['15:3 风险点“错审”的编号“2”和第2行重复。'],
    },
    'a row written twice': {
      source: risks('| 漏登 | 登记 | 低 | 漏登 | 核对 |', '| 漏登 | 登记 | 低 | 未登 | 核对 |'),
      findings: ['14:3 风险点“漏登”和第1行重复。'],
    },
  },
});
