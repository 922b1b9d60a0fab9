import { numberingStartsLine } from '../../scripts/check/rules/numbering-starts-line.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(numberingStartsLine, {
  valid: {
    'one item a line': supportingRule('（一）登记。\n（二）分送。'),
    'a sentence that refers to items': supportingRule('（一）登记；（二）项所列情形除外。\n\n（二）分送。'),
  },
  invalid: {
    'two items in one line': {
      source: supportingRule('（一）登记。（二）分送。'),
      findings: ['2:7 “（二）”和“（一）”连在了一行。'],
    },
    'two articles in one line': {
      source: supportingRule('第一条 目的。第二条 范围。'),
      findings: ['2:8 “第二条”和“第一条”连在了一行。'],
    },
    'a list inside a paragraph': {
      source: supportingRule('第一条 包括：（一）登记；（二）分送；（三）归档。'),
      findings: ['2:8 “（一）”等各项写在了同一段里。'],
    },
  },
});
