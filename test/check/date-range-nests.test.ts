import { dateRangeNests } from '../../scripts/check/rules/date-range-nests.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(dateRangeNests, {
  valid: {
    'phases with a weekend between them': supportingRule(
      '自评6月1日至5日，公示6月6日至12日，异议6月13日至19日，确认6月22日至26日。',
    ),
    'phases over the turn of the year': supportingRule(
      '动员11月1日至30日，自查12月1日至31日，抽查1月1日至31日，整改2月1日至3月10日，总结3月11日至31日。',
    ),
    'phases up to the last of February': supportingRule(
      '准备1月5日至15日，自查1月16日至2月28日，整改3月1日至3月31日，总结4月1日至4月10日。',
    ),
    'deadlines that follow one another': supportingRule(
      '每年8月31日以前，各科室报送计划；9月30日以前，财务岗汇总。12月20日前总结；1月10日前公布。',
    ),
    'years that follow one another': supportingRule('1998年成立时叫管理所，2005年机构调整后改称现名。'),
    'parts within the whole, and another year or none': power(
      {},
      '考核于2025年12月1日至2026年1月15日进行，其中自评自2025年12月2日至5日。\n\n考核于12月1日至31日进行，其中2025年11月20日至25日为补考。\n\n考核于11月1日至30日进行。其中，12月1日至5日公示。',
    ),
    'a part of a time within it': power(
      {},
      '防火期为10月1日至12月31日，重点防火期为11月1日至12月15日。自4月1日起施行。',
    ),
    'a batch that is told of after it': power({}, '第一批3月至4月。第一批检查结果于5月10日通报。'),
    'a rule in force after it was passed': supportingRule('内容。', {
      通过日期: '2025-03-01',
      施行日期: '2025-04-01',
    }),
    'days inside their phase, and the day of a document': power(
      {},
      '清理阶段（2026年12月1日至2027年2月28日）。1月15日前完成清理，按照2025年3月1日印发的方案执行。',
    ),
    'ranges in order': power({}, '3月1日至4月15日，2025年12月1日至2026年1月31日，12月25日至1月10日。'),
  },
  invalid: {
    'phases of which one begins before the other ends': {
      source: supportingRule(
        '自评12月1日至10日，考评12月8日至20日，审定12月21日至25日，公示12月26日至31日。',
      ),
      findings: ['2:15 各段时间首尾相接，只有“12月1日至10日”和“12月8日至20日”重叠。'],
    },
    'months that run backward': {
      source: supportingRule(
        '2026年3月成立专班。6月至4月，各科室逐项登记。防火期为11月至4月，养护期为8月至2月，8月至次年2月轮休。',
      ),
      findings: ['2:13 “6月至4月”的结束早于开始。'],
    },
    'an end before the beginning': {
      source: supportingRule('本制度自2026年1月15日起施行，有效期至2025年12月31日。'),
      findings: ['2:4 “自2026年1月15日起施行，有效期至2025年12月31日”的截止早于施行。'],
    },
    'a second payment before the first': {
      source: supportingRule('补助分两次拨付，第一次于6月30日前拨付60%，第二次于5月10日前结清。'),
      findings: ['2:29 后一步在“5月10日前”，比前一步的“6月30日前”还早。'],
    },
    'days counted backward': {
      source: supportingRule('第12个工作日催办，第10个工作日报分管副局长。'),
      findings: ['2:11 后一步在“第10个工作日”，前一步却在第12个工作日。'],
    },
    'a day outside the whole': {
      source: supportingRule('编写阶段为2026年5月8日至6月30日，其中7月16日交底稿。'),
      findings: ['2:24 “7月16日”超出了全过程“2026年5月8日至6月30日”的起止。'],
    },
    'a phase beyond the end of the undertaking': {
      source: supportingRule(
        '编制自2026年3月2日启动，11月20日定稿：3月2日至8月31日清理，9月1日至12月30日征求意见。',
      ),
      findings: ['2:43 “9月1日至12月30日”超出了全过程“2026年3月2日启动，11月20日定稿”的起止。'],
    },
    'deadlines that run backward': {
      source: supportingRule('每年9月30日以前，各科室报送计划；8月31日以前，财务岗汇总。'),
      findings: ['2:19 后一步在“8月31日以前”，比前一步的“9月30日以前”还早。'],
    },
    'days of a month that run backward': {
      source: supportingRule('1月16日至12日考核组查阅资料。'),
      findings: ['2:1 “1月16日至12日”的结束早于开始。'],
    },
    'years that run backward': {
      source: supportingRule('1998年成立时叫管理所，1995年机构调整后改称现名。'),
      findings: ['2:14 “1995年”的变动早于成立的“1998年”。'],
    },
    'a part outside the whole': {
      source: power(
        {},
        '年终考核于2025年12月1日至2026年1月15日进行，其中自评自2025年11月20日至25日。\n\n清理于3月1日至3月31日开展，其中自查3月1日至10日、抽查3月25日至4月5日。\n\n活动时间为2026年5月1日—5月31日，其中宣传为2026年6月1日—6月3日。\n\n定稿阶段为2026年9月1日至9月30日，其中9月20日前送审，10月14日前印发。',
      ),
      findings: [
        '9:35 “2025年11月20日至25日”超出了全过程“2025年12月1日至2026年1月15日”的起止。',
        '11:32 “3月25日至4月5日”超出了全过程“3月1日至3月31日”的起止。',
        '13:27 “2026年6月1日—6月3日”超出了全过程“2026年5月1日—5月31日”的起止。',
        '15:33 “10月14日”超出了全过程“2026年9月1日至9月30日”的起止。',
      ],
    },
    'a part of a time that goes beyond it': {
      source: power({}, '防火期为10月1日至12月31日，重点防火期为9月15日至11月30日。'),
      findings: ['9:18 “重点防火期”的起止超出了“防火期”的起止。'],
    },
    'a batch that is told of before its end': {
      source: power({}, '第二期5月至6月。第二期培训情况于5月20日通报。'),
      findings: ['9:10 “第二期培训情况于5月20日通报”，这时第二期（到6月）还没有结束。'],
    },
    'what is done on a day outside its phase': {
      source: power({}, '准备阶段（2026年3月1日至3月31日）。5月6日举行培训。'),
      findings: ['9:23 “5月6日”不在这一阶段“2026年3月1日至3月31日”以内。'],
    },
    'what is done outside its phase, among several phases': {
      source: power(
        {},
        '第一阶段（3月1日至4月30日）为动员阶段，5月5日召开动员会；第二阶段（5月1日至8月31日）为实施阶段，8月20日前完成自查。',
      ),
      findings: ['9:23 “5月5日”不在这一阶段“3月1日至4月30日”以内。'],
    },
    'a rule in force before it was passed': {
      source: supportingRule('内容。', { 通过日期: '2025-03-01', 施行日期: '2025-02-01' }),
      findings: ['2:1 施行日期2025-02-01早于通过日期2025-03-01。'],
    },
    'a day outside its phase': {
      source: power({}, '总结阶段（2026年7月1日至7月31日）。9月20日前完成验收，7月15日前完成自查。'),
      findings: ['9:23 “9月20日”不在这一阶段“2026年7月1日至7月31日”以内。'],
    },
    'an end before its start': {
      source: power({}, '4月15日至3月1日，2026年5月1日—2025年6月30日。'),
      findings: [
        '9:1 “4月15日至3月1日”的结束早于开始。',
        '9:12 “2026年5月1日—2025年6月30日”的结束早于开始。',
      ],
    },
    'a rule passed after the day on which it says that it begins': {
      source: supportingRule('本制度自2025年2月1日起施行。', {
        通过日期: '2025-03-01',
        施行日期: '2025-02-01',
      }),
      findings: ['2:1 施行日期2025-02-01早于通过日期2025-03-01。'],
    },
  },
});
