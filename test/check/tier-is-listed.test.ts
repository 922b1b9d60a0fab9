import { tierIsListed } from '../../scripts/check/rules/tier-is-listed.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const tiers = (body: string) =>
  assessment(
    { 等级: '[{名称: 好, 下限: 90}, {名称: 一般, 下限: 60, 上限: 89}, {名称: 差, 上限: 59}]' },
    body,
  );

testRule(tierIsListed, {
  valid: {
    'a tier of the yearly assessment': tiers(
      '平时考核为好的，年度考核在规定比例内优先确定为优秀等次。评价为差的，该科室年度考核不得评为优秀。',
    ),
    'tiers of the record': tiers('等次为好的通报表扬，差的科室书面检查。'),
    'tiers of another assessment': tiers('科室负责人公务员年度考核不得确定为优秀等次。'),
    'a tier that only the text gives bounds': tiers('95分以上为优秀。评为优秀的，给予奖励。'),
    'a text without tiers': assessment({}, '评为优秀的，给予奖励。'),
  },
  invalid: {
    'a tier that there is none of': {
      source: tiers('等次为良好的，给予奖励。'),
      findings: ['5:4 本办法没有“良好”这个等次，等次有“好、一般、差”。'],
    },
    'the tier of a department': {
      source: tiers('不合格的科室，取消评先资格。'),
      findings: ['5:1 本办法没有“不合格”这个等次，等次有“好、一般、差”。'],
    },
    'a tier that the list of the text leaves out': {
      source: assessment({}, '考核等次分为优秀、合格、不合格三个等次。评定为基本合格的，扣发当月绩效。'),
      findings: ['2:24 本办法没有“基本合格”这个等次，等次有“优秀、合格、不合格”。'],
    },
  },
});
