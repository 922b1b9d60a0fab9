import { phoneHasHyphen } from '../../scripts/check/rules/phone-has-hyphen.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(phoneHasHyphen, {
  valid: {
    'a hyphen': { ...unit({ 投诉举报: '{电话: [0739-1234567, "12345"]}' }, '电话：0739-1234567。') },
  },
  invalid: {
    'a low line and two hyphens': {
      source: supportingRule('值班0789_5521078，服务0789--5521079。'),
      findings: [
        '2:3 电话“0789_5521078”的区号和号码之间应当用短横线。',
        '2:18 电话“0789--5521079”的区号和号码之间应当用短横线。',
      ],
    },
    'a number with an extension': {
      source: power({}, '咨询请拨08981234017转2。'),
      findings: ['9:5 电话“08981234017”的区号和号码之间应当用短横线。'],
    },
    'a comma for the hyphen': {
      source: power({}, '传真：0731、5551234。'),
      findings: ['9:4 电话“0731、5551234”的区号和号码之间应当用短横线。'],
    },
    'other marks': {
      source: unit(
        { 投诉举报: '{电话: [0739—1234567]}' },
        '监督电话：07391234567，传真 0739 7654321。\n\n0739—7654321转8001。',
      ),
      findings: [
        '4:13 电话“0739—1234567”的区号和号码之间应当用短横线。',
        '7:6 电话“07391234567”的区号和号码之间应当用短横线。',
        '7:21 电话“0739 7654321”的区号和号码之间应当用短横线。',
        '9:1 电话“0739—7654321”的区号和号码之间应当用短横线。',
      ],
    },
  },
});
