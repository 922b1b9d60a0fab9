import { highRiskHasSecondPerson } from '../../scripts/check/rules/high-risk-has-second-person.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(highRiskHasSecondPerson, {
  valid: {
    'another person who looks': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 搭车收费 | 登记 | 高 | 多收费用 | 另派一人每月回访当事人 | 文书岗 |',
    ),
    'a review': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 由办公室主任复核 | 文书岗 |',
    ),
    'two keys': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 单独开库 | 登记 | 高 | 一人进出 | 库门两把锁，缺一人不开 | 文书岗 |',
    ),
    'a low risk': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 低 | 逾期不办 | 记在本上 | 文书岗 |',
    ),
    'a general wish, which another rule tells': power(
      {},
      '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 加强教育，提高认识 | 文书岗 |',
    ),
  },
  invalid: {
    'a high risk in one hand': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 登记岗自己核算，记在本上 | 文书岗 |',
      ),
      findings: ['13:26 高风险点“积压公文”的防范措施没有第二个人把关。'],
    },
  },
});
