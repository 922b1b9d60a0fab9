import { amountTiersJoin } from '../../scripts/check/rules/amount-tiers-join.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const table = (...cells: readonly string[]) =>
  ['| 金额 | 审批人 |', '| --- | --- |', ...cells.map((cell) => `| ${cell} | 局长 |`)].join('\n');

testRule(amountTiersJoin, {
  valid: {
    'a tier whose end is told with 在': supportingRule(
      '（一）单笔不超过1万元的，由分管副局长审批；\n\n（二）单笔超过1万元、在3万元以下的，由局长审批；\n\n（三）单笔超过3万元的，由会议研究。',
    ),
    'what is asked of one and what is told of another': supportingRule(
      '务工人员还应当在本县稳定就业满1年；新就业职工毕业不满5年的，不受收入条件限制。',
    ),
    'a middle tier told in other words': supportingRule(
      '开支800元以内的，由股长审批；开支800—4000元的实行预算管理；开支4000元以上的，由局长审批。',
    ),
    'a ban behind a case': supportingRule(
      '夜间连续行车超过2小时的，派两名驾驶员轮换；任何驾驶员连续驾驶不得超过4小时，停车休息不少于20分钟。',
    ),
    'a floor and a ceiling': supportingRule(
      '经营场所的面积不小于10平方米，且不应大于200平方米（临时建筑宜控制在10—25平方米）；周边50米内没有其他经营点。',
    ),
    'what each case may cost at most': supportingRule(
      '人均收入2000元以上的村，每人最高不超过15元；1000—2000元（含1000元）的村，最高不超过10元；1000元以下的村，最高不超过6元。',
    ),
    'each one above what is allowed': supportingRule('事假全年不得超过12天，超过1天，扣奖金80元。'),
    'a tier from one day to another': supportingRule(
      '（一）逾期30日以内的，短信提醒；\n\n（二）逾期31日至90日的，上门送达；\n\n（三）逾期超过90日的，委托律师发函。',
    ),
    'the second time, and other things': supportingRule(
      '供应商不足三家的，重新采购；两次都不足三家的，改用其他方式。\n\n合同不足5万元的，不送审；采购不足5万元的，不公告。',
    ),
    'ages that join': supportingRule(
      '八十至八十九周岁每人每月50元，九十至九十九周岁每人每月100元，一百周岁以上每人每月300元。',
    ),
    'spans that all share their ends': supportingRule(
      table('20人至50人', '50人至100人', '100人以上').replace('金额', '人数'),
    ),
    'tiers that meet': supportingRule(
      '（一）不足5000元的，由科长审批；\n\n（二）5000元以上、不足3万元的，由分管副局长审批；\n\n（三）3万元以上的，由局长审批。',
    ),
    'tiers of whole things': supportingRule('值守人员10人以下的，由科长带队；11人以上的，由副局长带队。'),
    'tiers of the same column in two units': supportingRule(
      table('5000元以上不满3万元', '3万元以上', '不满5000元'),
    ),
    'a cascade': supportingRule('（一）1万元以上的，公示；\n\n（二）5万元以上的，招标。'),
    'conditions of different things': supportingRule(
      '（一）50万元以上的工程；\n\n（二）不足10万元的办公设备采购。',
    ),
    'a fine beside the gain that it goes by': supportingRule(
      '没有违法所得或者违法所得不足2万元的，处5000元以上2万元以下的罚款。',
    ),
    'a ban of its own': supportingRule('单笔不得超过500元的，从简；请假3天以上的，报局长批准。'),
  },
  invalid: {
    'items of a list that Markdown counts, and levels of a response': {
      source: supportingRule(
        '分级如下：\n\n1. 30%以上的，启动一级响应；\n2. 20%以上不满35%的，启动二级响应；\n3. 10%以上不满20%的，启动三级响应。',
      ),
      findings: ['5:4 “20%以上不满35%”和“30%以上”重叠，同一个数适用两种规定。'],
    },
    'a middle tier that leaves a gap': {
      source: supportingRule(
        '开支800元以内的，由股长审批；开支800—3000元的实行预算管理；开支4000元以上的，由局长审批。',
      ),
      findings: ['2:38 “800元以内”和“4000元以上”之间有空档，这一段没有规定。'],
    },
    'a number that both of two tiers include': {
      source: supportingRule('请假超过1天不超过3天的，由分管副局长批准；3天以上的，由局长批准。'),
      findings: ['2:23 “超过1天不超过3天”和“3天以上”重叠，同一个数适用两种规定。'],
    },
    'a gap between ages': {
      source: supportingRule(
        '八十至八十九周岁每人每月50元，九十至九十八周岁每人每月100元，一百周岁以上每人每月300元。',
      ),
      findings: ['2:34 “九十至九十八周岁”和“一百周岁以上”之间有空档，这一段没有规定。'],
    },
    'ages in two tiers': {
      source: supportingRule(table('60周岁至70周岁', '70周岁至79周岁', '80周岁以上').replace('金额', '年龄')),
      findings: ['4:3 “60周岁至70周岁”和“70周岁至79周岁”重叠，同一个数适用两种规定。'],
    },
    'a gap in a list': {
      source: supportingRule(
        '（一）不足2万元的，由科长审批；\n\n（二）3万元以上、不足10万元的，由副局长审批；\n\n（三）10万元以上的，由局长审批。',
      ),
      findings: ['4:4 “不足2万元”和“3万元以上、不足10万元”之间有空档，这一段没有规定。'],
    },
    'tiers of a table that overlap': {
      source: supportingRule(table('不足8000元', '5000元以上不足5万元', '5万元以上')),
      findings: ['5:3 “不足8000元”和“5000元以上不足5万元”重叠，同一个数适用两种规定。'],
    },
    'one tier told twice': {
      source: supportingRule('不满5万元的，由主任审批；5万元以下的，集体研究。'),
      findings: ['2:14 “不满5万元”和“5万元以下”说的是同一段，却有两种规定。'],
    },
    'a gap whose upper bound another text bears out': {
      source: {
        ...supportingRule('（一）2万元以上、不足4万元的，由副局长审批；\n\n（二）5万元以上的，由局长审批。'),
        ...power({ 办理条件: '5万元以上的报局长审批。' }),
      },
      findings: ['2:4 “2万元以上、不足4万元”和“5万元以上”之间有空档，这一段没有规定。'],
    },
  },
});
