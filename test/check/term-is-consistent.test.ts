import { termIsConsistent } from '../../scripts/check/rules/term-is-consistent.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(termIsConsistent, {
  valid: {
    'what only begins alike': power(
      {},
      '党组会商议定，由分管领导班子成员、分管负责人签字，党委会议事规则另定，党委会每月召开。',
    ),
    'one term': power({}, '主任办公会议每月召开一次，由主任办公会议决定。'),
  },
  invalid: {
    'two words for who asks': {
      source: power({}, '申请人应当签字，通知申请人。申请者不得代签。'),
      findings: ['9:15 这份文件里“申请人”和“申请者”两种说法都有。'],
    },
    'the name that stands less often': {
      source: power({}, '提交馆务会讨论，在馆务会上说明。馆务会议每年听取一次报告。'),
      findings: ['9:17 这份文件里“馆务会”和“馆务会议”两种说法都有。'],
    },
    'two words for who leads a shift': {
      source: power({}, '每班一人为带班领导，带班领导不得离岗。带班负责人保持电话畅通。'),
      findings: ['9:20 这份文件里“带班领导”和“带班负责人”两种说法都有。'],
    },
    'two bodies that differ in one character': {
      source: power({}, '成立评审领导小组。\n\n由评定领导小组决定。'),
      findings: ['11:2 这份文件里“评审领导小组”和“评定领导小组”只差一个字。'],
    },
    'two terms': {
      source: power({}, '首问责任人应当登记。首问接待人应当告知。'),
      findings: ['9:11 这份文件里“首问责任人”和“首问接待人”两种说法都有。'],
    },
    'a short form beside the long one': {
      source: power({}, '由主任办公会议决定。主任办公会每月召开一次。'),
      findings: ['9:11 这份文件里“主任办公会议”和“主任办公会”两种说法都有。'],
    },
  },
});
