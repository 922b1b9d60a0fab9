import { statuteIsStatedRight } from '../../scripts/check/rules/statute-is-stated-right.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const PUNISHED = '| 序号 | 处分 | 处分期间 |\n| --- | --- | --- |\n';
const PAID = '| 缴费年限 | 最长领取期限 |\n| --- | --- |\n';

testRule(statuteIsStatedRight, {
  valid: {
    'numbers of the law below the title of their column': supportingRule(
      `${PUNISHED}| 1 | 警告 | 6个月 |\n| 2 | 记大过 | 18个月 |`,
    ),
    'what the office promises itself': supportingRule(
      '| 事项 | 承诺时限 |\n| --- | --- |\n| 行政复议申请 | 30日 |',
    ),
    'a number of something else': supportingRule('| 处分 | 件数 |\n| --- | --- |\n| 记大过 | 12人 |'),
  },
  invalid: {
    'a cell that is wrong for the row it stands in': {
      source: supportingRule(`${PUNISHED}| 1 | 警告 | 6个月 |\n| 2 | 记大过 | 12个月 |`),
      findings: ['5:13 “12个月”与《公职人员政务处分法》第八条不符：政务处分的期间，记大过为十八个月。'],
    },
    'one in a file whose name says what it is about': {
      source: power({ 名称: '失业保险金申领审核' }, `${PAID}| 满5年不足10年 | 24个月 |`),
      findings: [
        '12:14 “24个月”与《社会保险法》第四十六条不符：累计缴费满五年不足十年的，领取失业保险金的期限最长为十八个月。',
      ],
    },
  },
});
