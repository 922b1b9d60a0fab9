import { listItemsEndAlike } from '../../scripts/check/rules/list-items-end-alike.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(listItemsEndAlike, {
  valid: {
    'the same end marks': supportingRule('（一）登记；\n（二）分送；\n（三）归档。'),
    'items without end marks': supportingRule('（一）登记\n（二）分送\n（三）归档'),
    'titles of laws': supportingRule('1.《档案法》\n2.《保密法》第十条\n3.《预算法》'),
    'items with lists of their own': supportingRule(
      '（一）登记：\n1.收文；\n2.发文。\n（二）分送；\n（三）归档。',
    ),
  },
  invalid: {
    'one item without an end mark': {
      source: supportingRule('（一）登记；\n（二）分送\n（三）归档。'),
      findings: ['3:1 “（二）”这一项末尾没有标点，其他各项都有。'],
    },
  },
});
