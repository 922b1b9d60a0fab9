import { riskPointHasMeasure } from '../../scripts/check/rules/risk-point-has-measure.ts';
import { type OfficeFiles, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const withMeasure = (measure: string): OfficeFiles =>
  power(
    {},
    `## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | ${measure} | 文书岗 |`,
  );

testRule(riskPointHasMeasure, {
  valid: {
    'a measure': withMeasure('复核'),
    'a general word with a deed': withMeasure('加强监督，每周抽查两件'),
    'one thing a month and another a quarter': withMeasure('每月自查一次，每季度一次由分管领导抽查'),
    'as often as that': withMeasure('每季度盘点，一年四次'),
    'a deed in few words': withMeasure('定期提醒'),
  },
  invalid: {
    'leading as the only deed': {
      source: withMeasure('加强领导，提高认识'),
      findings: ['13:26 风险点“积压公文”的防范措施“加强领导，提高认识”只是一般要求，没有说做什么。'],
    },
    'two frequencies for one thing': {
      source: withMeasure('每月末和名单比对，每季度一次'),
      findings: ['13:26 风险点“积压公文”的防范措施前面说了多久一次，后面又说“每季度一次”，对不上。'],
    },
    'no measure': {
      source: withMeasure(''),
      findings: ['13:24 风险点“积压公文”没有防范措施。'],
    },
    'a word that only fills the cell': {
      source: withMeasure('暂无'),
      findings: ['13:26 风险点“积压公文”没有防范措施。'],
    },
    'a general wish': {
      source: withMeasure('注意'),
      findings: ['13:26 风险点“积压公文”的防范措施“注意”只是一般要求，没有说做什么。'],
    },
    'general wishes': {
      source: withMeasure('加强廉政教育，提高思想认识'),
      findings: ['13:26 风险点“积压公文”的防范措施“加强廉政教育，提高思想认识”只是一般要求，没有说做什么。'],
    },
  },
});
