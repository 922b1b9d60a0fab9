import { pointsWithinScore } from '../../scripts/check/rules/points-within-score.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const criterion = (score: string, standard: string) =>
  assessment(
    {},
    `| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 保密 | ${score} | ${standard} |`,
  );

testRule(pointsWithinScore, {
  valid: {
    'less than the score': criterion('10', '发生一次扣5分，扣完为止'),
    'parts that make it': criterion('35', '材料齐全15分，流程规范10分，时限10分'),
    'steps of a ladder': criterion('10', '按期9分，逾期1天以内6分，逾期3天以内3分'),
    'all of it': criterion('10', '没有发生的得10分，发生的扣10分'),
    'a cap above every award': assessment({}, '市级推广的加3分，区级推广的加1分。加分累计不超过5分。'),
  },
  invalid: {
    'more than the score taken off at once': {
      source: criterion('10', '发生一次扣2分，造成后果扣20分'),
      findings: ['4:29 “保密”一共10分，评分标准却写“扣20分”。'],
    },
    'more than the score taken off bit by bit': {
      source: criterion('40', '每件扣5分，扣完50分为止'),
      findings: ['4:23 “保密”一共40分，评分标准却写“扣完50分”。'],
    },
    'parts that make more': {
      source: criterion('30', '材料齐全15分，流程规范10分，时限10分'),
      findings: ['4:17 各小项15＋10＋10＝35分，本项的分值是30分。'],
    },
    'more than the score given': {
      source: criterion('5', '没有发生的得8分'),
      findings: ['4:21 “保密”一共5分，评分标准却写“得8分”。'],
    },
    'a cap below one award': {
      source: assessment({}, '市级推广的加3分，区级推广的加1分。加分累计不超过2分。'),
      findings: ['2:19 “加分累计不超过2分”，一次加分却可以加3分。'],
    },
  },
});
