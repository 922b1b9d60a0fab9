import { paragraphNotBroken } from '../../scripts/check/rules/paragraph-not-broken.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(paragraphNotBroken, {
  valid: {
    'whole paragraphs': power(
      {},
      '收到来文后，文书岗应当核对份数、密级和附件，签收后逐件编号登记。\n\n涉密公文单独登记。',
    ),
    'an introduction to a list': power(
      {},
      '收到来文后，文书岗应当核对份数、密级和附件，并且按照下列要求办理：\n\n（一）签收；\n\n（二）登记。',
    ),
  },
  invalid: {
    'a sentence cut in two': {
      source: power(
        {},
        '收到来文后，文书岗应当核对份数、密级和附件，签收后逐件编号登记，并在规定\n\n的时限内送办公室主任拟办。',
      ),
      findings: ['11:1 上一段“…件编号登记，并在规定”没有说完，这里却另起了一段。'],
    },
  },
});
