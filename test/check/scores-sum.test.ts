import { scoresSum } from '../../scripts/check/rules/scores-sum.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(scoresSum, {
  valid: {
    'a sum that fits': assessment(
      { 总分: '100' },
      '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |',
    ),
    'no total': assessment(
      {},
      '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |',
    ),
  },
  invalid: {
    'a sum that does not': {
      source: assessment(
        { 总分: '95' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |',
      ),
      findings: ['2:1 2项分值相加是100分，总分写的是95分。'],
    },
  },
});
