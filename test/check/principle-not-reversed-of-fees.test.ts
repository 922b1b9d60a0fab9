import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(principleNotReversed, {
  valid: {
    'papers that are asked for': supportingRule(
      '接收疫苗时，应当索取全过程温度监测记录；采购时应当向供货者索取许可证、检验报告和发货单。',
    ),
    'fees that the law allows': supportingRule('依法可以收取费用的行政许可，应当公示收费标准。'),
  },
  invalid: {
    'fees that nobody allows': {
      source: supportingRule('工作人员可以收取费用。'),
      findings: ['2:5 “可以收取费用”把不得做的事写成了可以做的事。'],
    },
  },
});
