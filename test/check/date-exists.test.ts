import { dateExists } from '../../scripts/check/rules/date-exists.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(dateExists, {
  valid: {
    'days with their numbers': supportingRule('5号楼，15日号召，每月5日、15日。'),
    'ends of months': supportingRule('10月底前，每月底31日，3月末5日内。'),
    'spans of years': supportingRule('工龄满20年6月，于20年内偿还，属于15年以上党龄，2026—2030年。'),
    'dates of the calendar': power({}, '2024年2月29日、2026年12月31日、2月29日、11月和3个月。'),
  },
  invalid: {
    'a day told twice': {
      source: supportingRule('次月5号日前公布。'),
      findings: ['2:3 “5号日”把两种写法叠在了一起。'],
    },
    'the end of a month and its day': {
      source: supportingRule('2026年10月底31日结束。'),
      findings: ['2:6 “10月底31日”把两种写法叠在了一起。'],
    },
    'a day of a month of the quarter': {
      source: supportingRule('每季度第一个月32日前公布。'),
      findings: ['2:8 没有哪个月有“32日”。'],
    },
    'a year cut short': {
      source: supportingRule('评估于28年11月开展，编制26年度预算，规划期2026～30年。'),
      findings: [
        '2:4 “28年11月”的年份没有写全。',
        '2:15 “26年度”的年份没有写全。',
        '2:25 “2026～30年”的年份没有写全。',
      ],
    },
    'a day that no month has': {
      source: power({}, '每月32日结账，每月30日报送。'),
      findings: ['9:3 没有哪个月有“32日”。'],
    },
    'a year of the next century': {
      source: power({}, '最近的一批是2104年度的文书档案，2060年前实现目标。'),
      findings: ['9:7 “2104年”还很远。'],
    },
    'days and months that do not exist': {
      source: power({}, '2026年2月30日、13月1日、2025年2月29日和4月31日。'),
      findings: [
        '9:1 日历上没有“2026年2月30日”这一天。',
        '9:12 日历上没有“13月1日”这一天。',
        '9:18 日历上没有“2025年2月29日”这一天。',
        '9:29 日历上没有“4月31日”这一天。',
      ],
    },
  },
});
