import { scoresSum } from '../../scripts/check/rules/scores-sum.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(scoresSum, {
  valid: {
    'deductions without a score of their own': assessment(
      { 总分: '100' },
      '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |\n| 3 | 加分项 |  | 表彰 |',
    ),
    'a row of sums under the numbers': assessment(
      { 总分: '100' },
      '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |\n| 合计 | 全部项目 | 100 | — |',
    ),
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
    'one item without a score': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 40 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |\n| 3 | 值班 |  | 逐班 |',
      ),
      findings: ['9:1 “值班”没有写分值，其余2项相加是80分，总分是100分。'],
    },
    'a sum that does not': {
      source: assessment(
        { 总分: '95' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 60 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |',
      ),
      findings: ['2:1 2项分值相加是100分，总分写的是95分。'],
    },
    'a column that does not come to a round total, where it ends': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 30 | 逐件 |\n| 2 | 会议 | 40 | 逐次 |\n| 3 | 值班 | 35 | 逐班 |',
      ),
      findings: ['9:1 3项分值相加是105分，总分写的是100分。'],
    },
    'the item that its own deductions do not make up': {
      source: assessment(
        { 总分: '50' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 15 | 错漏一件扣3分 |\n| 2 | 会议 | 14 | 缺席一次扣4分 |\n| 3 | 值班 | 10 | 空岗一次扣1分 |\n| 4 | 用印 | 13 | 漏登一次扣1分 |',
      ),
      findings: ['8:1 4项分值相加是52分，总分写的是50分。'],
    },
    'the one item whose standard and whose fellows say otherwise': {
      source: assessment(
        { 总分: '3', 计分单位: '项' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 1 | 没有错漏的计1项 |\n| 2 | 会议 | 2 | 没有缺席的计1项 |\n| 3 | 值班 | 1 | 没有空岗的计1项 |',
      ),
      findings: ['9:1 3项分值相加是4项，总分写的是3项。'],
    },
    'the item that breaks the order from the largest to the smallest': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 40 | 逐件 |\n| 2 | 会议 | 50 | 逐次 |\n| 3 | 值班 | 20 | 逐班 |',
      ),
      findings: ['8:1 3项分值相加是110分，总分写的是100分。'],
    },
    'the item without which each would be less than the one before': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 讲解 | 30 | 逐场 |\n| 2 | 巡展 | 20 | 逐次 |\n| 3 | 藏品 | 20 | 逐件 |\n| 4 | 安保 | 15 | 逐班 |\n| 5 | 保洁 | 10 | 逐日 |',
      ),
      findings: ['8:1 5项分值相加是95分，总分写的是100分。'],
    },
    'the item that is not given out in fives': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 讲解 | 20 | 逐场 |\n| 2 | 巡展 | 28 | 逐次 |\n| 3 | 藏品 | 30 | 逐件 |\n| 4 | 安保 | 25 | 逐班 |',
      ),
      findings: ['8:1 4项分值相加是103分，总分写的是100分。'],
    },
    'the item that is no multiple of what is taken off': {
      source: assessment(
        { 总分: '100' },
        '| 序号 | 考核内容 | 分值 | 评分标准 |\n| --- | --- | --- | --- |\n| 1 | 公文 | 30 | 每件扣3分，扣完为止 |\n| 2 | 会议 | 45 | 每次扣2分，扣完为止 |\n| 3 | 值班 | 30 | 每班扣5分，扣完为止 |',
      ),
      findings: ['8:1 3项分值相加是105分，总分写的是100分。'],
    },
  },
});
