import { phoneHasAllDigits } from '../../scripts/check/rules/phone-has-all-digits.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const phones = (list: string) => unit({ 投诉举报: `{电话: [${list}]}` });

testRule(phoneHasAllDigits, {
  valid: {
    'a postcode and a phone': supportingRule('邮编：419800，手机号码11位，手机不得带入考场。'),
    'sums that stand behind 是 and 为': supportingRule('总额是426000元，户数为123456户，合计：654321元。'),
    'numbers of two lengths, neither of them odd': supportingRule('监督电话：23456789，投诉电话：2345678。'),
    'numbers of one length': phones('0739-2345678, 0739-2345679'),
    'an extension, a hotline and a mobile phone': phones(
      '0739-2345678转801, 12345, 400-123-4567, 13800138000',
    ),
    'numbers of things': supportingRule(
      '邮编422000，编号0739-12，共234567件，收文号123456，批次001-202611。',
    ),
    'an office elsewhere': {
      ...phones('0739-2345678, 0739-2345679'),
      ...department('', { 联系电话: '010-62345678' }),
    },
    'other hotlines': {
      ...phones('0739-2345678, 12350'),
      ...supportingRule('举报拨打12388，投诉拨打12315。'),
    },
    'a whole number in a text': supportingRule('投诉电话：0739-2345678，举报电话12388。'),
  },
  invalid: {
    'a postcode and a mobile number cut short': {
      source: supportingRule('邮编4198OO，邮政编码41980，手机为1387890123。'),
      findings: [
        '2:3 邮政编码“4198OO”不是六位数字。',
        '2:14 邮政编码“41980”不是六位数字。',
        '2:23 手机号码“1387890123”是10位，应当是11位。',
      ],
    },
    'a digit too few behind a dash, or an area code in brackets': {
      source: supportingRule('投诉电话：0739—234567，值班电话（0739）234567。'),
      findings: [
        '2:6 电话“0739—234567”的号码是6位，固定电话是7位或者8位。',
        '2:22 电话“（0739）234567”的号码是6位，固定电话是7位或者8位。',
      ],
    },
    'a digit too few': {
      source: phones('0739-2345678, 0739-234567'),
      findings: ['4:27 电话“0739-234567”的号码是6位，固定电话是7位或者8位。'],
    },
    'a number without its area code': {
      source: power({ 监督: '{电话: 234567}' }),
      findings: ['7:6 电话“234567”的号码是6位，固定电话是7位或者8位。'],
    },
    'a letter for a digit': {
      source: department('', { 联系电话: '0739-336880l' }),
      findings: ['3:1 电话“0739-336880l”里夹着字母或者全角数字。'],
    },
    'another area': {
      source: { ...phones('0739-2345678, 0739-2345679'), ...department('', { 联系电话: '0793-2345670' }) },
      findings: ['科室.md:3:1 电话“0793-2345670”的区号和本单位其他号码的“0739”不同。'],
    },
    'digits of a hotline changed about': {
      source: { ...phones('0739-2345678, 12350'), ...supportingRule('举报登记岗接听12530，登记编号。') },
      findings: ['01-办文制度.md:2:8 热线“12530”和本单位登记的“12350”不同。'],
    },
    'a gap': {
      source: department('', { 联系电话: '0739-234 5678' }),
      findings: ['3:1 电话“0739-234 5678”的数字中间有空格。'],
    },
    'one of another length than the rest': {
      source: phones('0739-2345678, 0739-2345679, 0739-2345670, 0739-23456781'),
      findings: ['4:55 电话“0739-23456781”的位数和同一区号的其他号码不同。'],
    },
    'one of another length than the rest of a text': {
      source: supportingRule('监督电话：23456789。\n\n窗口电话：2345678，投诉电话：2345670，传真：2345671。'),
      findings: ['2:6 电话“23456789”的位数和同一区号的其他号码不同。'],
    },
    'a number in a text': {
      source: supportingRule('监督电话：0739-234567。'),
      findings: ['2:6 电话“0739-234567”的号码是6位，固定电话是7位或者8位。'],
    },
  },
});
