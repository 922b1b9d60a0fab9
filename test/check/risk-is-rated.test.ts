import { riskIsRated } from '../../scripts/check/rules/risk-is-rated.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(riskIsRated, {
  valid: {
    'a department whose risks are those of its head': department(
      '## 风险与防范\n\n| 风险点 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- |\n| 熟人代签 | 中 | 替人签名 | 抽看 |',
    ),
    'level and post': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 复核 | 文书岗 |',
    ),
  },
  invalid: {
    'a department whose table has no column for the level, once': {
      source: department(
        '## 风险与防范\n\n| 风险点 | 风险表现 | 防范措施 |\n| --- | --- | --- |\n| 熟人代签 | 替人签名 | 抽看 |\n| 积压 | 逾期不办 | 复核 |',
      ),
      findings: ['9:1 风险表没有“等级”一栏，各风险点都未定级。'],
    },
    'neither level nor post': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 |  | 逾期不办 | 复核 |  |',
      ),
      findings: ['13:13 风险点“积压公文”未定级。', '13:28 风险点“积压公文”没有责任岗位。'],
    },
  },
});
