import { assessmentFiguresHold } from '../../scripts/check/rules/assessment-figures-hold.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(assessmentFiguresHold, {
  valid: {
    'an example that the weights make': assessment(
      {},
      '日常得分占40%，年终得分占60%。例如，某股室日常得分85分、年终得分90分，年度得分为88分。',
    ),
    'points that make the whole': supportingRule('论证满分100分。含义40分，读音20分，字形20分，通名20分。'),
    'what can be': assessment({}, '每季度测评一次，全年共四次。优秀人数不超过参加考核人数的15%。'),
    'what a factor makes of the base': assessment(
      {},
      '优秀的，绩效系数为1.2；合格的，系数为1。\n\n基数2000元的，优秀领取2400元，合格领取2000元。',
    ),
    'the figures of a rule, which another check judges': supportingRule('每季度一次，全年共三次。'),
  },
  invalid: {
    'an example that the weights do not make': {
      source: assessment(
        {},
        '日常得分占40%，年终得分占60%。例如，某股室日常得分85分、年终得分90分，年度得分为87分。',
      ),
      findings: ['2:46 “年度得分为87分”算得不对，按各部分的比重应当是88分。'],
    },
    'points that do not make the whole, outside an assessment': {
      source: supportingRule('论证满分100分。含义50分，读音20分，字形20分，通名20分。'),
      findings: ['2:5 总分“100分”和后面的分值对不上：50＋20＋20＋20＝110。'],
    },
    'more than all': {
      source: assessment({}, '优秀人数不超过参加考核人数的150%。'),
      findings: ['2:5 “不超过参加考核人数的150%”超过了百分之百。'],
    },
    'rounds of a year': {
      source: assessment({}, '平时考核每季度一次，全年共三次。'),
      findings: ['2:14 “每季度一次，全年共三次”算得不对，应当是4。'],
    },
    'scores that do not make the total': {
      source: assessment({}, '考核总分100分：履职40分、纪律30分、学习20分。'),
      findings: ['2:5 总分“100分”和后面的分值对不上：40＋30＋20＝90。'],
    },
    'what a factor does not make of the base': {
      source: assessment(
        {},
        '一等的部门，绩效系数为1.2；二等的为1.0。\n\n绩效基数3000元的，在一等部门领取3800元，在二等部门领取3000元。',
      ),
      findings: ['4:19 “一等部门领取3800元”算得不对，按系数应当是3600。'],
    },
  },
});
