import { numberingStartsLine } from '../../scripts/check/rules/numbering-starts-line.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(numberingStartsLine, {
  valid: {
    'attachments below one another': supportingRule('附件：1.用印单填写说明\n\n　　　2.值守守则'),
    'references before a list, and a list of another dress': supportingRule(
      '第一条 依照第三条第（一）项、第（二）项办理：\n\n（一）登记；\n\n（二）分送。\n\n第二条 材料：①申请书；②证明。\n\n（一）核对。\n\n（二）归档。\n\n第三条 有（一）（二）两种：\n\n（一）甲。\n\n（二）乙。',
    ),
    'one item a line': supportingRule('（一）登记。\n（二）分送。'),
    'a sentence that refers to items': supportingRule('（一）登记；（二）项所列情形除外。\n\n（二）分送。'),
  },
  invalid: {
    'an article behind an item': {
      source: supportingRule('一、文书岗负责解释。第十条　未尽事宜由办公会研究。'),
      findings: ['2:11 “第十条”和“一、”连在了一行。'],
    },
    'the first items behind the words that lead to them': {
      source: supportingRule(
        '第一条 包括：（一）登记；（二）分送；\n\n（三）归档。\n\n第二条 分工如下：（1）登记；\n\n（2）分送；\n\n（3）归档。\n\n一、要求：1.登记；2.分送。\n\n3.归档。',
      ),
      findings: [
        '2:8 “（一）”等各项写在了同一段里。',
        '6:10 “（1）”等各项写在了同一段里。',
        '12:6 “1.”等各项写在了同一段里。',
      ],
    },
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
