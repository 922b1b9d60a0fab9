import { figuresAddUp } from '../../scripts/check/rules/figures-add-up.ts';
import { sumIsRight } from '../../scripts/check/rules/sum-is-right.ts';
import { supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(sumIsRight, {
  valid: {
    'two sums set equal': supportingRule('收到36件，结转2件，办结35件，结转下年3件，36＋2＝35＋3。'),
    'the rest in other words': supportingRule(
      '收到46项，其中技艺19项、民俗11项、戏剧5项，其余11项分属曲艺、舞蹈。',
    ),
    'a last part that is told in other words': unit(
      {},
      '收到意见18条，采纳12条，部分采纳4条，没有采纳的2条都作了说明。',
    ),
    'a part of all that is listed': supportingRule('全乡辖9个行政村、1个社区，其中靠海的5个。'),
    'things of another name': supportingRule(
      '分为4个片区，东片3个乡镇，西片4个乡镇，南片5个乡镇，共12个乡镇。',
    ),
    'a sum that fits': supportingRule('馆长一人、副馆长两人、馆员三人，共六人。'),
    'parts that are not all': supportingRule('全馆共20人，其中馆长1人、副馆长3人。'),
    'numbers that are no parts': supportingRule('第一项和第二项每项两件，共三项。'),
    'things of another unit': supportingRule('馆藏三类、书架20个、座位35个，共55个。'),
    'opinions that are all accounted for': unit({}, '收到意见18条，采纳11条，解释说明7条。'),
    'an equation that is right': supportingRule('各科得分20＋30＋50＝100。'),
    'a cap on what may come together': supportingRule(
      '县级推广加1分，市级加2分，省级加3分，加分合计不超过5分。',
    ),
    'members who are as many': supportingRule('考核组由馆长、副馆长、两名部门主任和一名职工代表共五人组成。'),
    'members of an open list': supportingRule('检查组由局长、有关科室负责人和专家共七人组成。'),
    'a total before its parts': supportingRule(
      '护林员共45人，东片15人、西片16人、南片14人。编制18名，其中行政5名，事业10名，工勤3名。',
    ),
    'parts that overlap': supportingRule('全局共40人，其中党员25人，女职工18人，35岁以下10人。'),
    'a total that is rounded': supportingRule(
      '藏书12万册，其中成人图书7万册，少儿图书4万册，地方文献6000册。',
    ),
    'parts in tens of thousands': supportingRule('普通图书8万册、少儿图书3万册、报刊1万册，合计12万册。'),
    'what every one gets': supportingRule('每人发放两件，合计十件。'),
  },
  invalid: {
    'a total behind parts that have parts of their own': {
      source: supportingRule('收录职权6项，其中办公室3项、业务股3项；制度4项；考核办法2项，合计11项。'),
      findings: ['2:34 “合计11项”和分项对不上：6＋4＋2＝12。'],
    },
    'a sum in a sentence of its own': {
      source: unit({}, '对外的三项：甲、乙、丙；对内的两项：丁、戊。合起来是六项。'),
      findings: ['6:23 “合起来是六项”和分项对不上：3＋2＝5。'],
    },
    'an equation': {
      source: supportingRule('各科得分20＋30＋40＝100。'),
      findings: ['2:5 “20＋30＋40＝100”和分项对不上：20＋30＋40＝90。'],
    },
    opinions: {
      source: unit({}, '征求意见18条，采纳11条，未采纳6条。'),
      findings: ['6:5 总数“18条”和后面的分项对不上：11＋6＝17。'],
    },
    'members that make up a group': {
      source: supportingRule('审批会由副主任、归集科科长、信贷科科长、资金会计和稽核员6人组成。'),
      findings: ['2:29 “6人”和列出的人数对不上：一共列了5人，写的是6人。'],
    },
    'posts that sign together': {
      source: supportingRule('销毁前由档案岗、综合股股长和副主任两人鉴定。'),
      findings: ['2:18 “两人”和列出的人数对不上：一共列了3人，写的是2人。'],
    },
    'opinions in Chinese numerals': {
      source: supportingRule('司法局提出审核意见十七条，采纳十五条，未采纳的一条已经说明理由。'),
      findings: ['2:4 “提出审核意见十七条，采纳十五条，未采纳的一条”和分项对不上：15＋1＝16。'],
    },
    'members of a group': {
      source: supportingRule('考核组由馆长、副馆长、两名部门主任和一名职工代表共六人组成。'),
      findings: ['2:25 “共六人”和列出的人数对不上：一共列了5人，写的是6人。'],
    },
  },
});

testRule(figuresAddUp, {
  valid: {
    'floors that the whole covers, and kinds that overlap': supportingRule(
      '培训不少于40学时，其中法律不少于16学时，业务不少于16学时，警示教育不少于8学时。专家不少于5人，其中外单位不少于3人，女性不少于1人，财务专家不少于2人。',
    ),
    'scores out of a hundred': supportingRule(
      '评估采用百分制，分指挥协同30分、响应速度30分、处置质量25分、安全保障15分，合计100分。',
    ),
    'a price of one, and what everyone gets': supportingRule(
      '单价12元，购买50个，总价600元；另付运费30元，合计630元。每个社区配2名网格员，每个村配1名，共18名。',
    ),
    'rounds of which each leaves some over': supportingRule(
      '应聘50名，笔试合格30名，面试不合格12名，体检不合格2名。',
    ),
    'a sum that fits': supportingRule('馆长一人、副馆长两人、馆员三人，共六人。'),
    'parts that overlap': supportingRule('全局共40人，其中党员25人，女职工18人，35岁以下10人。'),
    'two parts of which one is left out': supportingRule('馆藏共900册，其中图书500册，报刊300册。'),
    'two parts that make the whole': supportingRule('可以容纳420人，其中中心学校300人、文化礼堂120人。'),
    'a part within the whole': supportingRule(
      '每年检查不少于2次，其中1次安排在夜间；专家5人，其中外地专家不少于3人。',
    ),
    'what every one does': supportingRule(
      '检查组3人，其中每人4天轮换一次；每季度检查1次，其中重点单位每年4次。',
    ),
    'opposites that make the whole': supportingRule('参加考试的45人，合格38人，不合格7人。'),
  },
  invalid: {
    'floors of parts above that of the whole, and times of houses': {
      source: supportingRule(
        '种子不少于5万公斤，其中水稻不少于4万公斤，玉米不少于1万公斤，蔬菜不少于1万公斤。\n\n全年检查48家次，其中一季度12家次、二季度14家次、三季度12家次、四季度12家次。',
      ),
      findings: [
        '2:6 总数不少于“5万公斤”，各分项的下限相加却是40000＋10000＋10000＝60000。',
        '4:5 总数“48家次”和后面的分项对不上：12＋14＋12＋12＝50。',
      ],
    },
    'two kinds that are all': {
      source: supportingRule('现有养老机构14家，其中公办5家、民办8家，共设床位1186张。'),
      findings: ['2:7 总数“14家”和后面的分项对不上：5＋8＝13。'],
    },
    people: {
      source: supportingRule('馆长一人、副馆长两人、馆员三人，共五人。'),
      findings: ['2:17 “共五人”和分项对不上：1＋2＋3＝6。'],
    },
    'a total before its parts': {
      source: supportingRule(
        '护林员共45人，东片15人、西片18人、南片14人。编制18名，其中行政6名，事业10名，工勤3名。',
      ),
      findings: [
        '2:5 总数“45人”和后面的分项对不上：15＋18＋14＝47。',
        '2:29 总数“18名”和后面的分项对不上：6＋10＋3＝19。',
      ],
    },
    'parts in tens of thousands': {
      source: supportingRule('普通图书8万册、少儿图书3万册、报刊1万册，合计13万册。'),
      findings: ['2:23 “合计13万册”和分项对不上：80000＋30000＋10000＝120000。'],
    },
    'two parts that leave nothing over': {
      source: supportingRule('共收回问卷200份，其中有效180份，无效30份。'),
      findings: ['2:6 总数“200份”和后面的分项对不上：180＋30＝210。'],
    },
    'two parts that are more than the whole': {
      source: supportingRule('可以容纳420人，其中中心学校320人、文化礼堂120人。'),
      findings: ['2:5 总数“420人”和后面的分项对不上：320＋120＝440。'],
    },
    'opposites that do not make the whole': {
      source: supportingRule('参加考试的45人，合格38人，不合格8人。'),
      findings: ['2:6 总数“45人”和后面的分项对不上：38＋8＝46。'],
    },
    'more than there are places for': {
      source: supportingRule('编制11名，实有12名。'),
      findings: ['2:9 部分“12名”比总数“11名”还多。'],
    },
    'a part that is larger than the whole': {
      source: supportingRule('每年检查不少于2次，其中3次安排在夜间。'),
      findings: ['2:13 部分“3次”比总数“2次”还多。'],
    },
  },
});
