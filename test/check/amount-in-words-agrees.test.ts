import { amountInWordsAgrees } from '../../scripts/check/rules/amount-in-words-agrees.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(amountInWordsAgrees, {
  valid: {
    'the sign of money behind the words': supportingRule(
      '人民币贰万元整（¥20000.00），叁佰元整（小写：¥300.00）。',
    ),
    'the same sum twice': supportingRule(
      '补助1.2万元（大写：壹万贰仟元整），押金300元（叁佰元整），合计捌佰零伍元肆角（805.40元），105.05元写作“壹佰零伍元零伍分”。',
    ),
    'one of the two': supportingRule('金额大写以“元”为止的，写“整”字，例如“伍佰元整”。'),
    'sums of different things': supportingRule('押金300元，退卡时退还；工本费写作“拾伍元整”。'),
  },
  invalid: {
    'the sign of money and another sum': {
      source: supportingRule('质保金为人民币叁万元整（¥35000.00）。'),
      findings: ['2:8 大写“叁万元整”是30000元，小写是35000.00元。'],
    },
    'a sum behind its sign': {
      source: supportingRule('金额为（小写）¥86,000.00，（大写）捌万陆仟伍佰元整。'),
      findings: ['2:23 大写“捌万陆仟伍佰元整”是86500元，小写是86,000.00元。'],
    },
    'another sum in brackets': {
      source: supportingRule('每户补助人民币25000元（贰万元整）。'),
      findings: ['2:15 大写“贰万元整”是20000元，小写是25000元。'],
    },
    'a place that is lost': {
      source: supportingRule('金额为3060元的，大写写作“叁仟零陆元整”；合同价叁万元整（30500元）。'),
      findings: [
        '2:16 大写“叁仟零陆元整”是3006元，小写是3060元。',
        '2:27 大写“叁万元整”是30000元，小写是30500元。',
      ],
    },
    'characters that make no number': {
      source: supportingRule('借款520元（伍佰贰元拾整）；奖金620元（陆贰佰拾元整）。'),
      findings: [
        '2:8 大写“伍佰贰元”是502元，小写是520元。',
        '2:23 大写“陆贰佰拾元整”的写法不对，小写是620元。',
      ],
    },
  },
});
