import { paragraphNotBroken } from '../../scripts/check/rules/paragraph-not-broken.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(paragraphNotBroken, {
  valid: {
    'a text that is wrapped as a habit': supportingRule(
      '收发人员应当逐件核对来文的标题、文号、密级和份数，发现与目录不相符合的\n应当当面指出。\n\n登记应当写明来文单位、日期、标题、份数和承办科室的名称，并由承办人\n签字确认。',
    ),
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
    'the last word of an item on a line of its own': {
      source: supportingRule('（一）在编在岗，取得行政执法\n\n证件；\n\n（二）年度考核合格。'),
      findings: ['2:11 “…编在岗，取得行政执法”没有说完，下面却另起了一段。'],
    },
    'a line cut in the middle': {
      source: supportingRule(
        '收发人员应当逐件核对来文的标题、文号、密级和份数，发现与目录不相符合的\n应当当面指出。\n\n登记应当写明来文单位、日期、标题、份数和承办科室的名称，并由承办人签字确认。',
      ),
      findings: ['2:35 这一行“…发现与目录不相符合的”没有说完就换了行。'],
    },
    'a short line that ends inside a word': {
      source: supportingRule(
        '登记应当写明来文单位和日期，由提\n供材料的人签字或者盖章，拒绝签字的注明原因。\n\n收发人员应当逐件核对来文的标题、文号、密级和份数，发现不符的当面指出，并由两人签字确认。',
      ),
      findings: ['2:16 这一行“…来文单位和日期，由提”没有说完就换了行。'],
    },
    'a sentence cut in two': {
      source: power(
        {},
        '收到来文后，文书岗应当核对份数、密级和附件，签收后逐件编号登记，并在规定\n\n的时限内送办公室主任拟办。',
      ),
      findings: ['9:33 “…件编号登记，并在规定”没有说完，下面却另起了一段。'],
    },
  },
});
