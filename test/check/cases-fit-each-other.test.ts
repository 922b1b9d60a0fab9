import { casesFitEachOther } from '../../scripts/check/rules/cases-fit-each-other.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const list = (lead: string, ...items: readonly string[]) =>
  supportingRule([lead, ...items.map((item, index) => `（${'一二三四'[index]}）${item}`)].join('\n\n'));

testRule(casesFitEachOther, {
  valid: {
    'two opposite cases told apart': supportingRule(
      '对信用等级低的，适当增加抽查；对信用等级高的，适当减少抽查。评分高的，通报；评价高的，通报。',
    ),
    'a first offence that is let off': supportingRule(
      '有下列情形之一的，不予行政处罚：\n\n（一）初次违法且后果轻微并及时改正的；\n\n（二）不满十四周岁的。',
    ),
    'what is refused for what it lacks': supportingRule(
      '有下列情形之一的，不予受理：已经依法作出处理决定的；属于其他机关职权的；超过期限提出的。',
    ),
    'honours won by fraud': supportingRule(
      '有下列情形之一的，取消资格：以弄虚作假手段获得荣誉的；考核不合格的；受到处分的。',
    ),
    'whoever found or stopped the evil': supportingRule(
      '有下列情形之一的，给予奖励：举报重大事故隐患的；查处违法案件成绩突出的；制止违法行为的。',
    ),
    'what speaks for mildness': list(
      '第三条　有下列情形之一的，不予处罚：',
      '违法行为轻微并及时改正的；',
      '初次违法且危害后果轻微的；',
      '没有主观过错的。',
    ),
    'who resisted, among what is harder or milder': list(
      '第三条　有下列情形之一的，应当从重追究：',
      '拒不配合调查的；',
      '打击报复举报人的；',
      '主动配合调查后又翻供的。',
    ),
    'what others did wrong': list(
      '第三条　有下列情形之一的，免除责任：',
      '当事人隐瞒真实情况的；',
      '因申请人伪造材料造成差错的；',
      '因不可抗力造成损失的。',
    ),
    'who told of a threat': list(
      '第三条　有下列情形之一的，可以免予处分：',
      '受他人威胁的；',
      '及时报告伪造票据行为的；',
      '主动交代的。',
    ),
    'what may be either': supportingRule(
      '有下列情形之一的，终止办理：申请人主动撤回申请的；申请人死亡的；材料逾期未补正的。',
    ),
  },
  invalid: {
    'two opposite cases that come to the same': {
      source: supportingRule('对信用等级低的，适当减少抽查；对信用等级高的，适当减少抽查。'),
      findings: ['2:24 “信用等级低的”和“信用等级高的”，结果都写成“适当减少抽查”。'],
    },
    'mildness for the wilful, and hardness for the willing': {
      source: supportingRule(
        '有下列情形之一的，应当从轻追究：\n\n（一）隐瞒事实、伪造证据的；\n\n（二）拒不改正或者阻挠调查的；\n\n（三）打击报复举报人的；\n\n（四）造成重大损失的。\n\n有下列情形之一的，从重处理：主动说明情况的；积极配合调查的；主动挽回损失的。',
      ),
      findings: [
        '2:10 这里写“应当从轻追究”，所列的各项却都是相反的情形。',
        '12:10 这里写“从重处理”，所列的各项却都是相反的情形。',
      ],
    },
    'reward for what has to be answered for': {
      source: list(
        '第三条　有下列情形之一的，给予表彰奖励：',
        '违反程序办理的；',
        '造成不良影响的；',
        '泄露秘密的。',
      ),
      findings: ['2:14 这里写“给予表彰奖励”，所列的各项却都是相反的情形。'],
    },
    'what is done well before what is not': {
      source: supportingRule(
        '有下列情形之一的，应当从重处罚：\n\n（一）再次违法的；\n\n（二）主动消除危害后果，妨碍或者抗拒检查的；\n\n（三）转移证据的。',
      ),
      findings: ['6:4 这里写“应当从重处罚”，“主动消除危害后果，妨碍或者抗拒检查的”与其他各项的好坏相反。'],
    },
    'good work among what bars from honours': {
      source: supportingRule('有下列情形之一的，不得评为优秀：受到处分的；无故旷工的；圆满完成任务的。'),
      findings: ['2:29 这里写“不得评为优秀”，“圆满完成任务的”与其他各项的好坏相反。'],
    },
    'papers in order among what is refused': {
      source: list(
        '第三条　有下列情形之一的，不予受理：',
        '超过申请期限的；',
        '材料齐全且符合要求的；',
        '不属于本机关职权的。',
      ),
      findings: ['6:4 这里写“不予受理”，“材料齐全且符合要求的”与其他各项的好坏相反。'],
    },
    'blame among praise, and resistance among mildness': {
      source: supportingRule(
        '有下列情形之一的，给予加分：获得市级表彰的；被群众投诉查实的。\n\n有下列情形之一的，可以从轻处罚：主动供述的；阻碍检查的；受他人胁迫的。',
      ),
      findings: [
        '2:23 这里写“给予加分”，“被群众投诉查实的”与其他各项的好坏相反。',
        '4:23 这里写“可以从轻处罚”，“阻碍检查的”与其他各项的好坏相反。',
      ],
    },
  },
});
