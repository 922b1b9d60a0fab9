import { mailAddressIsWhole } from '../../scripts/check/rules/mail-address-is-whole.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(mailAddressIsWhole, {
  valid: {
    'an address': unit({ 投诉举报: '{邮箱: jubao_1@xx.gov.cn}' }),
    'an address in a text': supportingRule('投诉邮箱：jubao@xx.gov.cn，每天查看邮箱。'),
  },
  invalid: {
    'no @': {
      source: unit({ 投诉举报: '{邮箱: jubao#xx.gov.cn}' }),
      findings: ['4:8 “jubao#xx.gov.cn”不是电子邮箱的地址。'],
    },
    'no domain': {
      source: supportingRule('投诉邮箱：jubao@xxgov，专人查看。'),
      findings: ['2:6 “jubao@xxgov”不是电子邮箱的地址。'],
    },
  },
});
