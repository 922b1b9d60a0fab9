import { noDoubledWord } from '../../scripts/check/rules/no-doubled-word.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noDoubledWord, {
  valid: {
    'a verb before what is named after it': supportingRule(
      '检查检查井，观测观测墩和观测桩，项目应当提交会审会审议。',
    ),
    'what is raised on its basis': supportingRule('可以在原等次基础上上浮一等，在原标准基础上上调一档。'),
    'two of a kind': supportingRule('加强单位和单位之间的协作，一户和一户相邻。'),
    'two words that meet in one character': supportingRule(
      '为了了解诉求，验收后后续资金方可拨付，自受理之日起起算，存在在岗不履职的，理由由申请人说明；2025年年度考核按期进行，礼让让行车辆。',
    ),
    'what should be done and was left undone': supportingRule(
      '应当查封、扣押、处罚而不查封、扣押、处罚的，追究责任。',
    ),
    'the office and its head': supportingRule('由县水利局局长、县水利局局机关和局属单位分别落实。'),
    'a sentence that takes up the last one': supportingRule(
      '三分之一以上的代表提议的，应当召集代表会议。召集代表会议，应当提前五日通知。',
    ),
    'a thing of the house': supportingRule('本预案适用于本馆馆区和流动服务车，由全校校务人员执行。'),
    'two that differ in what stands before': supportingRule(
      '由副理事长、理事长审批，报副秘书长、秘书长，分列非经营性、经营性，测量洒水车车速。',
    ),
    'a word that ends in 由 before another': supportingRule(
      '不予许可的理由由科室负责人书面告知，申请事由由经办人登记。',
    ),
    'the head of a thing': supportingRule('由审判庭庭长、广播台台长和林场场长签字。'),
    'what is called out twice': supportingRule('演练电话以“演练演练”开头，其余照常接听。'),
    'a part of a thing': supportingRule(
      '石狮狮口含珠，茶树树干涂白，水井井盖上锁，大坝坝型为土坝，价格分分别为40分、32分。',
    ),
    'each of them': supportingRule('事事议、天天清、月月结、年年审，站站有人，岗岗有责。'),
    'characters in pairs': supportingRule('邻里和和气气，道理讲得的的确确。'),
    'the end of each day': power({}, '每日日终轧账，每月月末盘点，每年年初核对。'),
    'rows that only look alike': power(
      {},
      '负责信访、信访复查和信访督办。查验户口簿、身份证、户口簿复印件以外的材料。由镇、村、组审核。',
    ),
    'one after another': power({}, '把权力一项项摊开，材料一件件核对。'),
    'a verb and what comes of it': power({}, '防止审查查不到位、检查查得不严、登记记不清楚。'),
    'an area that is named, one that begins a word, and a level': power(
      {},
      '报青岚县县领导，县县通公路，省、市市场监管部门，青岚县县委书记。',
    ),
    'a noun and then its verb': power({}, '有关规定规定应当公开的，从其规定。'),
    'power over power': power({}, '制约权力的权力，审批人员的人员安排。'),
    'plain text': power({}, '了解了有关情况，逐个逐个核对，研究研究再定，由领导班子会议审议审计报告。'),
    'characters that end one word and begin the next': power(
      {},
      '由县县级领导签字，每年年底由各科科长报告，监督督促，说明情况，人人有责，扎扎实实地做，账账相符。',
    ),
    'small words that meet': power(
      {},
      '供应应当充足，核对对方账户，合并并报，服从从严要求，已经经手人签字，行为为他人所知，方向向北，例如如下，归还还款单，尤其其他费用，使用用品，占用用地，公用用房，专用用章。',
    ),
    'a compound': power({}, '按照资产管理管理办法执行。'),
  },
  invalid: {
    'a clause twice, and then it goes on': {
      source: supportingRule('可以当场更正，更正后签字，更正后签字即可。'),
      findings: ['2:8 “更正后签字”写了两遍。'],
    },
    'an item that is joined to itself': {
      source: supportingRule('不得迟报、漏报和漏报。'),
      findings: ['2:9 列举的“漏报”写了两遍。'],
    },
    'the last of a row that stood there before, and one side for both': {
      source: supportingRule(
        '做到勤检查、勤保养、勤检查。实行“一站式一站式”服务，既要分工负责，又要分工负责，材料不得交给给他人。',
      ),
      findings: [
        '2:11 列举的“勤检查”写了两遍。',
        '2:18 “一站式一站式”重复。',
        '2:36 “既”和“又”后面都是“要分工负责”。',
        '2:47 “给给”重复。',
      ],
    },
    'a character that hardly ever stands twice': {
      source: supportingRule('审批后后执行，自公布之日起起施行，报党组组审定，负责人人签字，为了了规范。'),
      findings: [
        '2:3 “后后”重复。',
        '2:13 “起起”重复。',
        '2:20 “组组”重复。',
        '2:27 “人人”重复。',
        '2:33 “了了”重复。',
      ],
    },
    'a word before a longer one that begins with it': {
      source: supportingRule('会议内容不得歪曲歪曲事实。'),
      findings: ['2:7 “歪曲歪曲”重复。'],
    },
    'characters that end no word and begin none': {
      source: supportingRule('防止压案不不立，经办人员须须知晓。'),
      findings: ['2:5 “不不”重复。', '2:13 “须须”重复。'],
    },
    'a label and an office twice': {
      source: supportingRule('送达责任：送达责任：制作文书。由县水利局局负责解释。'),
      findings: ['2:1 “送达责任：送达责任：”重复。', '2:20 “局局”重复。'],
    },
    'the name of an area behind 和': {
      source: supportingRule('依照会计法和县县财政部门的规定执行。'),
      findings: ['2:7 “县县”重复。'],
    },
    'two words that lead to another': {
      source: power({}, '交接班要把要把正在办的事当面交代。'),
      findings: ['9:4 “要把要把”重复。'],
    },
    'two items alike': {
      source: supportingRule('做到账表相符、账表相符，发现差错及时调整。'),
      findings: ['2:8 列举的“账表相符”写了两遍。'],
    },
    'several clauses twice': {
      source: power({}, '当面清点，双方签字，当面清点，双方签字。'),
      findings: ['9:11 “当面清点，双方签字”写了两遍。'],
    },
    'a small word twice': {
      source: power({}, '由新进人员按按底稿走一遍，并并归档；截留、挪用用、私分的，责令追回。'),
      findings: ['9:6 “按按”重复。', '9:14 “并并”重复。', '9:23 “用用”重复。'],
    },
    'a clause with a list in it, once more': {
      source: power({}, '不得推诿、敷衍，不得推诿、敷衍。'),
      findings: ['9:1 “不得推诿、敷衍”写了两遍。'],
    },
    'the end of a clause, once more': {
      source: power({}, '窗口人员说话要明明白白，说话要明明白白，能办说能办。'),
      findings: ['9:5 “说话要明明白白”写了两遍。'],
    },
    'rows with an item twice': {
      source: power({}, '检查种子、农药、肥料、肥料、饲料。法定赡养、抚养、抚养义务人缺位的，可以申请。'),
      findings: ['9:12 列举的“肥料”写了两遍。', '9:26 列举的“抚养”写了两遍。'],
    },
    'words that name nothing, and a short clause': {
      source: power({}, '按照按照规定办理，建立建立台账。一案一卷。一案一卷。'),
      findings: ['9:1 “按照按照”重复。', '9:10 “建立建立”重复。', '9:17 “一案一卷”写了两遍。'],
    },
    'a particle': {
      source: power({}, '为了了解情况，避开了了村庄，不了了之。'),
      findings: ['9:10 “了了”重复。'],
    },
    'words behind a set phrase and behind a character of theirs': {
      source: supportingRule('值班人员应当坚守岗位岗位，应当当面当面清点，请于于办公室联系，报各各股股长。'),
      findings: ['2:9 “岗位岗位”重复。', '2:16 “当面当面”重复。', '2:24 “于于”重复。', '2:33 “各各”重复。'],
    },
    'an area twice': {
      source: power({}, '县县领导视察，“镇镇政府”通知，省省直机关。'),
      findings: ['9:1 “县县”重复。', '9:9 “镇镇”重复。', '9:17 “省省”重复。'],
    },
    'a thing of itself': {
      source: power({}, '按照保密原则的原则，办理有关事项的事项。'),
      findings: ['9:5 “原则的原则”重复。', '9:15 “事项的事项”重复。'],
    },
    'a character three times': {
      source: power({}, '窗口人员应当耐心心心解答。'),
      findings: ['9:7 “耐心心心”重复。'],
    },
    'a character that belongs to no word': {
      source: power({}, '由办公室负责解解释，每年年组织一次，加强强安全教育。'),
      findings: ['9:7 “解解”重复。', '9:12 “年年”重复。', '9:20 “强强”重复。'],
    },
    'a word, a particle and a clause twice': {
      source: power({}, '由文书岗负责负责登记，做好的的工作，应当及时归档，应当及时归档。'),
      findings: ['9:5 “负责负责”重复。', '9:14 “的的”重复。', '9:19 “应当及时归档”写了两遍。'],
    },
  },
});
