import { numberingLevelsNest } from '../../scripts/check/rules/numbering-levels-nest.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(numberingLevelsNest, {
  valid: {
    'the usual levels': supportingRule(
      '一、目标\n\n（一）近期\n\n1.登记。\n\n（1）来文。\n\n（二）远期\n\n二、措施',
    ),
    'two levels that skip one': supportingRule('一、目标\n\n1.登记。\n2.分送。\n\n二、措施'),
    'a text that begins at a lower level': supportingRule('（一）登记。\n\n（二）分送。'),
  },
  invalid: {
    'levels upside down': {
      source: supportingRule('1.目标\n\n（一）近期。\n\n（二）远期。\n\n2.措施'),
      findings: ['6:1 层次颠倒：“（二）”用在了“1.”的下一层。'],
    },
    'levels that skip two': {
      source: supportingRule('一、目标\n\n（1）近期。\n\n二、措施'),
      findings: ['4:1 层次跳得太多：“一、”的下一层直接用了“（1）”。'],
    },
    'two marks for one level': {
      source: supportingRule('1.登记。\n2、分送。'),
      findings: ['3:1 序号“2、”和前面的写法不同，前面用的是“.”。'],
    },
    'a mark behind a bracket': {
      source: supportingRule('（一）、登记。\n\n（二）分送。'),
      findings: ['2:1 “（一）”后面不加标点，这里多了“、”。'],
    },
  },
});
