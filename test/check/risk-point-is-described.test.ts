import { riskPointIsDescribed } from '../../scripts/check/rules/risk-point-is-described.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(riskPointIsDescribed, {
  valid: {
    'a table without a column for it': power(
      {},
      '## 风险与防范\n\n| 风险点 | 防范措施 |\n| --- | --- |\n| 漏登 | 核对 |',
    ),
  },
  invalid: {
    'a word that only fills the cell': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 风险表现 | 防范措施 |\n| --- | --- | --- |\n| 漏登 | 无 | 核对 |',
      ),
      findings: ['13:8 风险点“漏登”没有写明风险表现。'],
    },
    'measures against nothing': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 风险表现 | 防范措施 |\n| --- | --- | --- |\n| 漏登 | 来文未登 | 核对 |\n|  |  | 定期抽查 |\n| 错登 |  | 复核 |',
      ),
      findings: ['14:1 风险表第2行没有写明风险点和风险表现。', '15:6 风险点“错登”没有写明风险表现。'],
    },
  },
});
