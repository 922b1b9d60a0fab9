import { tiersAgreeWithText } from '../../scripts/check/rules/tiers-agree-with-text.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const tiers = (good: string, pass: string, body: string) =>
  assessment(
    {
      等级: `[{名称: 优秀, 下限: 90}, {名称: 良好, ${good}}, {名称: 合格, ${pass}}, {名称: 不合格, 上限: 59}]`,
      取整: '是',
    },
    body,
  );

testRule(tiersAgreeWithText, {
  valid: {
    'an example': tiers(
      '下限: 80, 上限: 89',
      '下限: 60, 上限: 79',
      '某科室得分＝85×40%＋90×60%＝88分，为良好。',
    ),
    'the same bounds': tiers(
      '下限: 80, 上限: 89',
      '下限: 60, 上限: 79',
      '90分以上为优秀，80分至89分为良好，60分以上不满80分为合格，60分以下为不合格。',
    ),
    'a count of something else': tiers(
      '下限: 80, 上限: 89',
      '下限: 60, 上限: 79',
      '全年违纪两次的，评定为不合格。',
    ),
  },
  invalid: {
    'the text, where another tier of the text meets the record': {
      source: tiers('下限: 60, 上限: 79', '下限: 0, 上限: 61', '70分以上、不满80分为良好，不满60分为合格。'),
      findings: [
        '2:66 等级“合格”的上限登记的是61，正文写的是“不满60分”。',
        '6:1 等级“良好”的下限登记的是60，正文写的是“70分以上、不满80分”。',
      ],
    },
    'the record, where the text meets the next tier': {
      source: tiers('下限: 75, 上限: 89', '下限: 60, 上限: 79', '80分至89分为良好。'),
      findings: ['2:33 等级“良好”的下限登记的是75，正文写的是“80分至89分”。'],
    },
    'the text, where the record meets the next tier': {
      source: tiers('下限: 80, 上限: 89', '下限: 60, 上限: 79', '得分在85分至89分的，评定为良好。'),
      findings: ['6:4 等级“良好”的下限登记的是80，正文写的是“85分至89分”。'],
    },
  },
});
