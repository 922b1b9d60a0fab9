import { certificateIsNamedRight } from '../../scripts/check/rules/certificate-is-named-right.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(certificateIsNamedRight, {
  valid: {
    'names in order': supportingRule('第一条　提交建设工程规划许可证、食品经营许可证和种子生产经营许可证。'),
    'what somebody has, where something is put on record': power(
      { 名称: '诊所备案' },
      '已经取得《医疗机构执业许可证》的，不再办理备案，签发《诊所备案凭证》。',
    ),
    'a permit': power({ 名称: '医疗机构执业登记' }, '签发《医疗机构执业许可证》。'),
  },
  invalid: {
    'words that have changed places': {
      source: supportingRule('第一条　提交建设规划工程许可证和经营食品许可证。'),
      findings: ['2:7 “建设规划工程许可证”的名称写颠倒了。', '2:17 “经营食品许可证”的名称写颠倒了。'],
    },
    'a permit for what is put on record': {
      source: power({ 名称: '诊所备案' }, '签发《医疗机构执业许可证》，编定备案编号。'),
      findings: ['10:3 “诊所备案”是备案，这里却发“《医疗机构执业许可证》”。'],
    },
  },
});
