import { complaintChannelPresent } from '../../scripts/check/rules/complaint-channel-present.ts';
import { unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(complaintChannelPresent, {
  valid: {
    'a phone': unit({ 投诉举报: '{电话: 0739-1234567}' }),
    'the default of the workspace': { ...unit(), ...workspace({ 投诉举报: '{邮箱: jubao@example.cn}' }) },
  },
  invalid: {
    'no channel': {
      source: unit(),
      findings: ['1:1 “示范县收发室”没有投诉举报的电话、地址或者邮箱。'],
    },
    'a department without phone, address or mail': {
      source: unit({ 投诉举报: '{受理科室: 办公室}' }),
      findings: ['4:8 “示范县收发室”没有投诉举报的电话、地址或者邮箱。'],
    },
  },
});
