import { assessmentFiguresHold } from '../../scripts/check/rules/assessment-figures-hold.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(assessmentFiguresHold, {
  valid: {
    'parts of a hundred and of a thousand': assessment(
      {},
      '实行百分制，学习30分，考勤30分，卫生40分。\n\n实行千分制，业务600分，党建200分，作风200分，另设附加分30分。',
    ),
    'parts of a part': assessment({}, '实行百分制，其中平时60分（学习30分、考勤30分），年终40分。'),
    'levels of several kinds': assessment(
      {},
      '一等奖96分以上，二等奖92分以上，三等奖88分以上；一级岗位60分以上，二级岗位65分以上，三级岗位70分以上。',
    ),
    'headings over their parts': assessment(
      {},
      '一、党建（20分）\n\n（一）学习（12分）\n\n（二）活动（8分）\n\n二、荣誉（10分）\n\n（一）省级（10分）\n\n（二）市级（6分）',
    ),
  },
  invalid: {
    'parts that make no whole': {
      source: assessment({}, '实行百分制，学习30分，考勤30分，卫生50分。'),
      findings: ['2:19 各部分的分值相加是110分（30＋30＋50），应当是100分。'],
    },
    'a level that asks for as much as the next': {
      source: assessment({}, '一等奖得分须达95分以上；二等奖得分须达85分以上；三等奖得分须达85分以上。'),
      findings: ['2:27 “三等奖得分须达85分以上”和前后各档的分数接不上：95、85、85。'],
    },
    'a heading over other parts': {
      source: assessment({}, '一、党建（25分）\n\n（一）学习（12分）\n\n（二）活动（8分）'),
      findings: ['2:5 这里写的是25分，下面各项相加是20分（12＋8）。'],
    },
  },
});
