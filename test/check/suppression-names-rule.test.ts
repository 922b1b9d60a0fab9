import { suppressionNamesRule } from '../../scripts/check/rules/suppression-names-rule.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(suppressionNamesRule, {
  valid: {
    'a known rule': power({}, '<!-- 检查-忽略 power-not-right 引用原文 -->\n\n内容。'),
  },
  invalid: {
    'an unknown rule': {
      source: power({}, '<!-- 检查-忽略 power-not-rigth 引用原文 -->\n\n内容。'),
      findings: ['9:1 没有名为“power-not-rigth”的规则，这条忽略不起作用。'],
    },
    'a rule that may not be silenced': {
      source: power({}, '<!-- 检查-忽略 classified-has-basis 不便说明 -->\n\n内容。'),
      findings: ['9:1 规则“classified-has-basis”关系到保密或者内容的完整，不能忽略。'],
    },
  },
});
