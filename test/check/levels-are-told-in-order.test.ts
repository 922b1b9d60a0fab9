import { levelsAreToldInOrder } from '../../scripts/check/rules/levels-are-told-in-order.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(levelsAreToldInOrder, {
  valid: {
    'the order of official documents': supportingRule(
      '结构层次依次用“一、”“（一）”“1.”“（1）”标注，不得把“（1）”写成“1.”。',
    ),
  },
  invalid: {
    'two levels that changed places': {
      source: supportingRule('结构层次依次用“一、”“（一）”“（1）”“1.”标注。'),
      findings: ['2:17 层次序数“（1）”“1.”的先后颠倒。'],
    },
  },
});
