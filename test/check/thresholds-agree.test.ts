import { thresholdsAgree } from '../../scripts/check/rules/thresholds-agree.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const both = (meeting: string, money: string) => ({
  ...supportingRule(meeting, {}, '局党组会议议事规则'),
  ...supportingRule(money, {}, '财务报销制度'),
});

testRule(thresholdsAgree, {
  valid: {
    'the same sum': both('（一）10万元以上的单笔支出；', '10万元以上的，局党组会议研究。'),
    'sums of different things': both('（一）50万元以上的合同；', '10万元以上的，局党组会议研究。'),
    'what no meeting decides': both('（一）50万元以上的支出；', '10万元以上的，局长审批。'),
    'a loss and a fine of the same digits': both(
      '（一）造成直接经济损失1000万元以上的，为重大灾情；',
      '违反规定的，可以处1000元以上罚款。',
    ),
    'bounds that go different ways': both(
      '（一）2000万元以上的采购公开招标；',
      '2000元以下的采购由股室自行办理。',
    ),
    'several sums in one text': both(
      '（一）50万元以上的支出；',
      '5万元以上的支出，局长办公会研究；50万元以上的支出，局党组会议研究。',
    ),
  },
  invalid: {
    'sums that are told by what they exceed': {
      source: both('（一）单笔超过20万元的支出；', '单笔超过10万元的，经局务会议研究。'),
      findings: ['2:6 支出“超过20万元”上会研究，“财务报销制度”写的是“超过10万元”。'],
    },
    'the same digits in another unit': {
      source: both('（一）超过30000万元的支出由局长签字；', '单笔超过30000元的，局长签字。'),
      findings: ['2:6 这里写的是“30000万元”，“财务报销制度”写的是“30000元”，差了一万倍。'],
    },
    'another sum than the text that deals with the matter': {
      source: both('（一）20万元以上的单笔支出；', '10万元以上的，局党组会议研究。'),
      findings: ['2:4 支出“20万元以上”上会研究，“财务报销制度”写的是“10万元以上”。'],
    },
  },
});
