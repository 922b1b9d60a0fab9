import { rangeHasDash } from '../../scripts/check/rules/range-has-dash.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(rangeHasDash, {
  valid: {
    'years that go on': supportingRule('2019年—今，1998—，7日～14日。'),
    'one mark, and numbers of a house': supportingRule(
      '2～3米，3——5日，12号楼2-301户，2026——2028年，长5米至8米。',
    ),
    'days with their word, and two days': power({}, '6月1日至9月30日、10月1日，3月5日。4月6日另行安排。'),
    'years with their dash, and a code': power({}, '2016—2020年规划，批次20201105，20211207年检号。'),
    'times with a dash, a proportion and a code': power(
      {},
      '8:00—12:00、14:30～17:30，比分3:10-2，时刻表K8:00-11:30-5。',
    ),
    'a wave and a dash': power({}, '3～5个工作日，10—15人。'),
    'dates, codes and telephone numbers': power(
      {},
      '2026-11-20，SFS-QT-001，0739-1234567，〔2026〕1-2号，A4-3项。',
    ),
  },
  invalid: {
    'a range that breaks off, and a mark before 至': {
      source: supportingRule('保存不少于15年—。出院后3-至7日内归档。'),
      findings: ['2:6 “15年—”的连接号后面没有写完。', '2:14 “3-至7”之间写了两个连接号。'],
    },
    'larger numbers and other measures': {
      source: supportingRule('单项500-10000元，面积3-5公顷，养殖20-50头。'),
      findings: [
        '2:3 数值范围“500-10000”用了短横线。',
        '2:16 数值范围“3-5”用了短横线。',
        '2:24 数值范围“20-50”用了短横线。',
      ],
    },
    'two marks': {
      source: supportingRule('深1.2-～1.5米，历时3至—5日。'),
      findings: ['2:2 “1.2-～1.5”之间写了两个连接号。', '2:14 “3至—5”之间写了两个连接号。'],
    },
    'two days run together': {
      source: power({}, '自6月1日9月30日为汛期。'),
      findings: ['9:2 起止日期“6月1日9月30日”之间漏了“至”。'],
    },
    'two years run together': {
      source: power({}, '《20212025年移民扶持规划》已经印发。'),
      findings: ['9:2 起止年份“20212025年”之间没有连接号。'],
    },
    'times of two days': {
      source: power({}, '夜班从当日17:30-次日8:30。'),
      findings: ['9:6 起止时间“17:30-次日8:30”用了短横线。'],
    },
    'two hyphens': {
      source: power({}, '每人每日限取3--5份。'),
      findings: ['9:7 数值范围“3--5”用了短横线。'],
    },
    'a hyphen between two quantities': {
      source: power({}, '温度控制在16℃-22℃，凌晨2时-5时停运。'),
      findings: ['9:6 数值范围“16℃-22”用了短横线。', '9:16 数值范围“2时-5”用了短横线。'],
    },
    'a hyphen between times': {
      source: power({}, '8:00-11:30受理，下午14：30－17：00，夜间22:00 - 6:00值守。'),
      findings: [
        '9:1 起止时间“8:00-11:30”用了短横线。',
        '9:16 起止时间“14：30－17：00”用了短横线。',
        '9:30 起止时间“22:00 - 6:00”用了短横线。',
      ],
    },
    'a hyphen': {
      source: power({}, '3-5个工作日内办结，10%-15%的项目抽查。'),
      findings: ['9:1 数值范围“3-5”用了短横线。', '9:12 数值范围“10%-15”用了短横线。'],
    },
  },
});
