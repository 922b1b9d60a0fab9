import { indicatorPolarity } from '../../scripts/check/rules/indicator-polarity.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(indicatorPolarity, {
  valid: {
    'a yes that is good news': assessment({}, '（一）是否按时办结；\n\n（二）群众是否满意。'),
    'a text that says what a yes costs': assessment({}, '是否有群众投诉，每发现一起扣2分。'),
    'another kind of text': supportingRule('检查是否有违纪行为。'),
  },
  invalid: {
    'a yes that is bad news': {
      source: assessment({}, '（一）是否有群众投诉不满意的情况；\n\n（二）是否存在违纪行为。'),
      findings: [
        '2:4 “是否有群众投诉不满意的情况”答“是”表示做得不好，却像其他指标一样按“是”计分。',
        '4:4 “是否存在违纪行为”答“是”表示做得不好，却像其他指标一样按“是”计分。',
      ],
    },
  },
});
