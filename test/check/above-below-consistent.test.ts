import { aboveBelowConsistent } from '../../scripts/check/rules/above-below-consistent.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(aboveBelowConsistent, {
  valid: {
    'a rough number and a bound': supportingRule('面积30平方米左右，不足30人的，赶超3家以上企业。'),
    'a word that ends like 约': power({}, '每场预约30人左右，签约5户左右。'),
    'a side that is said to count, here and below': supportingRule(
      '1万元以下由分管领导审批；1万元以上（含本数，下同）5万元以下由局长审批；5万元以上由局党组会议研究。',
    ),
    'fines of neighbouring cases': supportingRule(
      '| 情节 | 罚款 |\n| --- | --- |\n| 货值不足5000元 | 500元以上2000元以下 |\n| 货值5000元以上 | 2000元以上1万元以下 |',
    ),
    'what cases lead to': power(
      {},
      '| 档次 | 情形 | 奖励 |\n| --- | --- | --- |\n| 一 | 重大线索 | 1000元以上 |\n| 二 | 一般线索 | 1000元以下 |\n| 三 | 其他线索 | 200元以上500元以下 |',
    ),
    'bounds of two columns': power({}, '| 面积 | 人数 |\n| --- | --- |\n| 100人以下 | 100人以上 |'),
    'what holds for the number itself': supportingRule(
      '二千元以下由科室购买；二千元以上集体研究，二千元整的按集体研究办理。',
    ),
    'a number that counts on one side': power({}, '利率5年以下（含5年）为2.1%，5年以上为2.6%。'),
    'a fine between two bounds': power({}, '处1000元以上5000元以下罚款。'),
    'clear bounds': power({}, '不超过5万元的由主任审批，超过5万元的集体研究；2万元以上10万元以下。'),
    'bounds of different things': power({}, '应当在3日以内上报；请假3日以上的，报局长批准。'),
    'items that meet': power({}, '（一）1万元以下的，由科长审批；\n\n（二）超过1万元的，由主任审批。'),
    'a document that says how it counts': power(
      {},
      '（一）1万元以下的，由科长审批；\n\n（二）1万元以上的，由主任审批。\n\n所称“以上”包括本数，“以下”不包括本数。',
    ),
    'tiers, which other rules judge': power({}, '60项以下的为不合格，60项以上的为合格。'),
    'a note that excludes the bound': power({}, '5万元以下（不含5万元）由主任审批，5万元以上集体研究。'),
  },
  invalid: {
    'a range whose ends both have a unit': {
      source: supportingRule('质保期不少于3年至5年。'),
      findings: ['2:4 “不少于3年至5年”用一个范围作界限，到底以哪个数为准说不清。'],
    },
    'a range behind 不超过': {
      source: supportingRule('住宿费每人每天不超过150—200元以内，伙食费另计。'),
      findings: ['2:8 “不超过150—200元”用一个范围作界限，到底以哪个数为准说不清。'],
    },
    degrees: {
      source: supportingRule('体温37.3℃以上的，引导至发热门诊；37.3℃以下的，到普通诊室就诊。'),
      findings: ['2:20 37.3℃既在“以上”又在“以下”里，正好37.3℃时不知道适用哪一种。'],
    },
    'a bound of millimetres': {
      source: supportingRule('降雨量超过200毫米以上的，启动响应。'),
      findings: ['2:4 “超过200毫米以上”前后矛盾或者重复：“以上”“以下”已经包含本数。'],
    },
    'a bound that is rough, and 超 with 以上': {
      source: supportingRule('库房不足40平方米左右，购置超3000元以上的集体研究。'),
      findings: [
        '2:3 “不足40平方米左右”前后矛盾：一面划了界限，一面又说“左右”。',
        '2:15 “超3000元以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
      ],
    },
    'a range for a bound': {
      source: supportingRule(
        '巡堤每日不少于2至3次，每次间隔2至3小时；开会至多3至5人发言，至少第3至5排留空。',
      ),
      findings: [
        '2:5 “不少于2至3次”用一个范围作界限，到底以哪个数为准说不清。',
        '2:25 “至多3至5人”用一个范围作界限，到底以哪个数为准说不清。',
      ],
    },
    'above or below the same number': {
      source: supportingRule('当事人5人以上或者5人以下的，组织听证。'),
      findings: ['2:4 “5人以上或者5人以下”前后矛盾或者重复：“以上”“以下”已经包含本数。'],
    },
    'millimetres of rain': {
      source: supportingRule('24小时降雨量50毫米以上100毫米以下为暴雨，100毫米以上不满250毫米为大暴雨。'),
      findings: ['2:14 100毫米既在“以下”又在“以上”里，正好100毫米时不知道适用哪一种。'],
    },
    'more than a half and above': {
      source: supportingRule('赞成票超过应到会人数的半数以上为通过。'),
      findings: ['2:4 “超过应到会人数的半数以上”前后矛盾或者重复：“以上”“以下”已经包含本数。'],
    },
    'tiers of one column, of which the others end before the next': {
      source: power(
        {},
        '| 单笔金额 | 审批 |\n| --- | --- |\n| 5000元以下 | 分管馆长 |\n| 5000元以上不满3万元 | 馆长 |\n| 3万元以上 | 馆务会 |',
      ),
      findings: ['11:3 5000元既在“以上”又在“以下”里，正好5000元时不知道适用哪一种。'],
    },
    'tiers of one column, the later one': {
      source: power(
        {},
        '| 单笔金额 | 审批 |\n| --- | --- |\n| 5000元以下 | 分管馆长 |\n| 5000元以上 | 馆长 |',
      ),
      findings: ['12:3 5000元既在“以下”又在“以上”里，正好5000元时不知道适用哪一种。'],
    },
    'a tier that takes in the lower end of the next, which take in theirs': {
      source: power({}, '（一）10万元以下的，由主任签批；\n\n（二）10万元以上、不足50万元的，由副局长签批。'),
      findings: ['9:4 10万元既在“以下”又在“以上”里，正好10万元时不知道适用哪一种。'],
    },
    'bounds that have changed places, and half of something': {
      source: power({}, '罚款幅度为1000元以下5000元以上，还款额不超过月收入的一半以上。'),
      findings: [
        '9:6 “1000元以下5000元以上”的“以上”和“以下”写颠倒了。',
        '9:24 “不超过月收入的一半以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
      ],
    },
    'two ways at once': {
      source: power({}, '超过5万元以上的，不少于3人以上，每月1-2篇以上。'),
      findings: [
        '9:1 “超过5万元以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:10 “不少于3人以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:20 “1-2篇以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
      ],
    },
    'opposites at once': {
      source: power({}, '超过2万元以下的，不足5人以上的，约3日左右。'),
      findings: [
        '9:1 “超过2万元以下”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:10 “不足5人以上”前后矛盾或者重复：“以上”“以下”已经包含本数。',
        '9:18 “约3日左右”重复：“约”和“左右”是一个意思。',
      ],
    },
    'a lower bound above the upper one': {
      source: power({}, '处2年以上6个月以下停职检查，罚款五千元以上二千元以下。'),
      findings: ['9:2 “2年以上6个月以下”的下限大于上限。', '9:18 “五千元以上二千元以下”的下限大于上限。'],
    },
    'one bound in two items': {
      source: power({}, '（一）1万元以下的，由科长审批；\n\n（二）1万元以上5万元以下的，由主任审批。'),
      findings: ['11:4 1万元既在“以下”又在“以上”里，正好1万元时不知道适用哪一种。'],
    },
    'one bound on both sides': {
      source: power(
        {},
        '5万元以下由主任审批，5万元以上集体研究。请假三天以内由科长批准，三天以上由主任批准。',
      ),
      findings: [
        '9:12 5万元既在“以下”又在“以上”里，正好5万元时不知道适用哪一种。',
        '9:34 三天既在“以内”又在“以上”里，正好三天时不知道适用哪一种。',
      ],
    },
  },
});
