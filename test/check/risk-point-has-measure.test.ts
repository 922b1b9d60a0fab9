import { riskPointHasMeasure } from '../../scripts/check/rules/risk-point-has-measure.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(riskPointHasMeasure, {
  valid: {
    'a measure': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 复核 | 文书岗 |',
    ),
  },
  invalid: {
    'no measure': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 |  | 文书岗 |',
      ),
      findings: ['13:24 风险点“积压公文”没有防范措施。'],
    },
    'a word that only fills the cell': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 暂无 | 文书岗 |',
      ),
      findings: ['13:26 风险点“积压公文”没有防范措施。'],
    },
  },
});
