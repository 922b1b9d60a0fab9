import { expect, test } from 'vitest';
import { impossibleQuantities } from '../../scripts/check/figures/impossible-quantities.ts';
import { quantityIsPossible } from '../../scripts/check/rules/quantity-is-possible.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

test.each([
  ['库房温度控制在24℃至14℃之间。', '24℃至14℃'],
  ['每班配备五至三人。', '五至三人'],
  ['资助标准为800—500元。', '800—500元'],
  ['借期一般为30天，最长不超过15天。', '一般为30天，最长不超过15天'],
  ['比选单位不少于5家、不多于3家。', '不少于5家、不多于3家'],
  ['验收后付至95%，剩余10%作为保证金。', '付至95%，剩余10%'],
  ['采用询价方式的，供应商不少于一家。', '不少于一家'],
  ['选择1家以上单位比价。', '选择1家以上'],
  ['验收小组不少于1人。', '不少于1人'],
  ['每季度第四个月上旬通报。', '每季度第四个月'],
  ['合同一式三份，甲方、乙方各执一份。', '一式三份，甲方、乙方各执一份'],
  ['每季度抽查不少于10-5宗案卷。', '10-5宗'],
  ['清单一式一份，双方分别保存。', '一式一份'],
  ['协议一式两份，甲乙双方各执二份。', '一式两份，甲乙双方各执二份'],
  ['抽取比例不低于在册总数的15%，但不高于10%。', '不低于在册总数的15%，但不高于10%'],
  ['结算审定后付至98%，预留3%作为质量保证金。', '付至98%，预留3%'],
])('cannot be: %s', (text, said) => {
  expect(impossibleQuantities(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
    said,
  ]);
});

testRule(quantityIsPossible, {
  valid: {
    'one of a kind among several': supportingRule(
      '评审专家不少于5人，其中外单位专家不少于3人，女性专家不少于1人。',
    ),
    'parts that make the whole, and attributes': supportingRule(
      '由县级承担三分之二，镇级承担三分之一；女性占三分之二，党员占三分之二。',
    ),
    'what falls by no more than all, and profits': supportingRule(
      '能耗下降20%，增长120%，利润减少120%，30户到50户，含水率10%—12%。',
    ),
    'what a bound holds': supportingRule(
      '五天以上（含五天）的由局长批准，1万元以上（含10000元）的集体研究，省级（含省级）领导另行接待，20人以上（含临时人员）的分批。',
    ),
    'a span of service': supportingRule('工龄满3年不满8年的休息6天，在辖区以外完成的另行统计。'),
    'at least as often, other times beside, and a score with extra points': supportingRule(
      '巡查每季度至少一次，全年不少于六次。例会每月一次，全年召开十二次。每季度考核一次，年终总评一次，全年共五次。科室每月自查一次，中心每季度检查一次，全年合计16次。合同一式四份，双方各执两份。协议一式四份，双方各执一份，其余报备案。每月召开一次例会，全年另召开两次专题会。采用百分制，满分110分（含附加分10分）。',
    ),
    'a copy that is filed': supportingRule('合同一式三份，双方各执一份，一份存档。'),
    'periods and how long they are': supportingRule(
      '每季度（3个月）一次，每半年（六个月）一次，采暖季（四个月）轮班，2年（24个月）复查。',
    ),
    'each one above what is allowed': supportingRule('事假全年不得超过12天，超过1天，扣奖金80元。'),
    'the clock of a part of the day': supportingRule(
      '每周开放六天，每天11.5小时；其中夜间（17:30—20:30）每天3小时，全周18小时。',
    ),
    'one copy, and what is kept back before the end': supportingRule(
      '报名表一式一份，另附照片。竣工后付至80%，预留3%作为质量保证金，其余审计后支付。',
    ),
    'what each of all that are listed has': supportingRule(
      '全街划分网格68个，城区41个、村里27个，每个网格配1名，共68名。',
    ),
    'a share of what several make': supportingRule(
      '预算120万元，上半年支出54万元，下半年支出60万元，结余6万元，执行率95%。',
    ),
    'any of the copies': supportingRule('发票一式三联，丢了哪一联，按哪一联的规定补救。'),
    'several factors': supportingRule(
      '每人每天30元，15人一天合计450元。每辆车每天停车费5元，3辆车2天共30元。每个村抽2件，9个村加1个社区共20件。',
    ),
    'the share of an early item of a list': supportingRule(
      '长期保存86件、三十年142件、十年200件、其他72件，共计500件，其中长期保存占17.2%。',
    ),
    'shares of several amounts': supportingRule(
      '尿素1.5万吨、复合肥0.6万吨、磷肥0.3万吨，分别占62.5%、25%、12.5%。',
    ),
    'pairs of numbers that fit': supportingRule(
      '发出选票9张，收回选票9张；从7名候选人中选出5名委员；公示5日，公示期满5日无异议的办理。优秀不超过参评股室的20%，全局8个股室，优秀名额为2个。合同一式三份，甲方两份，乙方一份。清单一式两份，一份交当事人，一份随卷，复印件一份交财务。一次收取不超过20年，满20年仍须保留的，续缴。2小时内电话报告，24小时内书面报告。成员为单数，每次7人。年满16周岁不满18周岁的，由监护人陪同。每月抵扣不超过当月救助金的20%。',
    ),
    'ranges that run upward': supportingRule(
      '温度14℃至24℃，3至5人，一般为5年，最长不超过10年，2024—2026年。',
    ),
    'stretches and shifts told right': supportingRule(
      '汇编2024年3月5日启动，2025年1月定稿，历时十个月。道路2023年4月开工，2024年6月完工，历时一年多。值夜从18:00到次日6:00，共12个小时。每周八小时，下周七天，周一、周五值班。',
    ),
    'caps, and counting in steps': supportingRule(
      '加分合计超过5分的，按5分计；停车超过10分钟的，按30分钟计；抽查不少于名册的20%，补发工资的150%。',
    ),
    'spans over the turn of a year or a day': supportingRule(
      '采暖期为11月至3月，夜班22时至6时，12月25日至1月5日。',
    ),
    'rates that may exceed the whole': supportingRule('计划完成率120%，税收增长率105%，查处率100%。'),
    'shares of the whole': supportingRule(
      '三分之二以上，百分之九十五，满意率比上年提高120%，占比60%，千分之五。',
    ),
    'parts that make the whole': supportingRule('支付到97%，其余3%作为质量保证金。'),
    'copies that suffice': supportingRule(
      '协议一式三份，双方和档案室各存一份；合同一式两份，双方各执一份；清单一式三份，领、发、监三方各执一份。',
    ),
    'examples that come out right': supportingRule(
      '每人每天30元，一个月作业22天，合计660元。来件40件，属实28件，属实率为70%。88分、93分，平均90.5分。',
    ),
    'numbers that are no range': supportingRule(
      '电话0000-6820001，文号〔2026〕12号，第八条至第三条的顺序不变，编号12-3号。',
    ),
  },
  invalid: {
    'parts of more than all, and keys': {
      source: supportingRule(
        '由县级承担三分之二，镇级承担三分之二。钥匙一式两把，档案岗、值班岗、出纳岗各持一把。每周八检查一次。',
      ),
      findings: [
        '2:4 “承担三分之二，镇级承担三分之二”相加超过了全部。',
        '2:22 “一式两把，档案岗、值班岗、出纳岗各持一把”分给3方，份数不对。',
        '2:44 “周八”不存在。',
      ],
    },
    'what falls by more than all': {
      source: supportingRule('成本下降120%，压减百分之一百二十。'),
      findings: ['2:3 “下降120%”超过了全部。', '2:10 “压减百分之一百二十”超过了全部。'],
    },
    'a bound that holds another': {
      source: supportingRule('四天以上（含七天）的由局长批准，5万元以上（含50万元）的集体研究。'),
      findings: ['2:1 “四天以上（含七天）”两个数不一样。', '2:17 “5万元以上（含50万元）”两个数不一样。'],
    },
    'a day of more than a day': {
      source: supportingRule('汛期每天需26小时值班。'),
      findings: ['2:3 “每天需26小时”多出了一天。'],
    },
    'a span turned round': {
      source: supportingRule('工龄满8年不满3年的休息6天。'),
      findings: ['2:3 “满8年不满3年”下限不小于上限。'],
    },
    'a limit that becomes the least': {
      source: supportingRule('加急件在2天以外办结。'),
      findings: ['2:4 “在2天以外办结”把时限写成了下限。'],
    },
    'more often, or less, in a year than in its parts': {
      source: supportingRule('隐患排查每半年一次，全年共三次。大会每月召开一次，每年不少于十五次。'),
      findings: [
        '2:14 “每半年一次，全年共三次”算得不对，应当是2。',
        '2:31 “每月召开一次，每年不少于十五次”算得不对，应当是12。',
      ],
    },
    'a part told in two ways': {
      source: supportingRule('优秀科室不超过总数的三分之一（40%），不超过四分之三（75%）。'),
      findings: ['2:11 “三分之一（40%）”两个数不相等。'],
    },
    'graver cases that are kept for less long': {
      source: supportingRule('案卷保存期限：一般案件不少于10年，重大案件不少于8年。'),
      findings: ['2:8 “一般案件不少于10年，重大案件不少于8年”重大的比一般的还短。'],
    },
    'a full score of another scale, and more than all of those who are judged': {
      source: supportingRule('测评采用百分制，满分90分；优秀人员的比例不得超过115%。'),
      findings: ['2:5 “百分制，满分90分”和计分的制式不符。', '2:15 “优秀人员的比例不得超过115%”超过了全部。'],
    },
    'a period that is not so long': {
      source: supportingRule('会议每季（两个月）召开一次，每半年（三个月）通报。'),
      findings: ['2:3 “每季（两个月）”不是一样长。', '2:15 “每半年（三个月）”不是一样长。'],
    },
    'a limit and another one above which it is passed': {
      source: supportingRule('借期不得超过15天，超过10天未还的，停借。'),
      findings: ['2:3 “不得超过15天，超过10天”前后的期限不是同一个数。'],
    },
    'shares that run backward': {
      source: supportingRule('预备费按照支出额的百分之三至百分之一设置。'),
      findings: ['2:10 “百分之三至百分之一”起点大于终点。'],
    },
    'more times of day than times': {
      source: supportingRule(
        '每日巡查三次，上午9时、下午2时、下午5时；每天测温两次（上午9时、下午2时、晚上8时）。',
      ),
      findings: ['2:23 “每天测温两次（上午9时、下午2时、晚上8时”列了3个时间。'],
    },
    'more ballots than were given out': {
      source: supportingRule(
        '发出选票9张，收回选票10张；从5名候选人中选出6名委员；公示5日，公示3日无异议的办理。',
      ),
      findings: [
        '2:1 “发出选票9张，收回选票10张”收回的比发出的还多。',
        '2:16 “从5名候选人中选出6名”选出的比参选的还多。',
        '2:30 “公示5日，公示3日无异议”前后的公示期不一样。',
      ],
    },
    'more places than the share gives': {
      source: supportingRule('优秀不超过参评股室的20%，全局8个股室，优秀名额为3个。'),
      findings: ['2:3 “不超过参评股室的20%，全局8个股室，优秀名额为3个”超过了规定的比例。'],
    },
    'copies that are not all accounted for': {
      source: supportingRule('纪要一式三份，一份随卷归档，一份由业务科留存。'),
      findings: ['2:3 “一式三份，一份随卷归档，一份由业务科留存”只交代了2份的去向。'],
    },
    'pairs of numbers that do not fit': {
      source: supportingRule(
        '一次收取不超过20年。满30年仍须保留的，续缴。30小时内报领导，2小时内形成书面报告。成员为单数，每次6人。每月抵扣不超过当月救助金的120%。',
      ),
      findings: [
        '2:5 “不超过20年。满30年”前后的期限不是同一个数。',
        '2:25 “30小时内报领导，2小时内形成书面”书面的反而比口头的先到。',
        '2:48 “单数，每次6人”是双数。',
        '2:58 “抵扣不超过当月救助金的120%”超过了全部。',
      ],
    },
    'a stretch that the days do not make': {
      source: supportingRule('清理自2024年3月5日启动，历时三个月，2025年1月10日结束。'),
      findings: ['2:18 “三个月”算得不对，应当是约10个月。'],
    },
    'a shift that the clock does not make': {
      source: supportingRule('值夜从18:00到次日6:00，共10个小时，逢周二、周九轮换。'),
      findings: ['2:18 “18:00到次日6:00，共10个小时”算得不对，应当是12。', '2:28 “周九”不存在。'],
    },
    'more than there is to look at': {
      source: supportingRule('每季度抽查办件的120%，按不少于150%的比例回访。'),
      findings: ['2:9 “120%”超过了全部。', '2:18 “150%”超过了全部。'],
    },
    'a cap of two sizes': {
      source: supportingRule('加分合计超过5分的，按6分计。'),
      findings: ['2:1 “加分合计超过5分的，按6分计”封顶的数前后不一样。'],
    },
    'shares above the whole': {
      source: supportingRule(
        '到会的须达三分之四以上，满意率达到120%以上，出勤率低于百分之一百二十的扣分，资金的130%用于设备。',
      ),
      findings: [
        '2:6 “三分之四”超过了全部。',
        '2:15 “率达到120%”超过了全部。',
        '2:27 “率低于百分之一百二十”超过了全部。',
        '2:44 “130%”超过了全部。',
      ],
    },
    'sums that are worked out wrongly': {
      source: supportingRule('每人每天50元，出差4天，合计250元。受理20件，办结15件，办结率为80%。'),
      findings: [
        '2:16 “每人每天50元，出差4天，合计250元”算得不对，应当是200。',
        '2:37 “20件、15件，办结率为80%”算得不对，应当是75%。',
      ],
    },
  },
});
