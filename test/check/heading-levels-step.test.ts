import { headingLevelsStep } from '../../scripts/check/rules/heading-levels-step.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(headingLevelsStep, {
  valid: {
    'one level at a time': supportingRule('## 总则\n\n### 目的\n\n内容。\n\n## 附则\n\n内容。'),
  },
  invalid: {
    'a level left out': {
      source: supportingRule('## 总则\n\n#### 目的\n\n内容。'),
      findings: ['4:1 标题“目的”是4级，前面的标题是2级，中间跳了级。'],
    },
  },
});
