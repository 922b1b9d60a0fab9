import { lawNotReversed } from '../../scripts/check/rules/law-not-reversed.ts';
import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(principleNotReversed, {
  valid: {
    'what is asked for, shown or counted from, and not done': supportingRule(
      '权利人可以请求损害赔偿。调查人员应当收集能够证明当事人违法的证据。礼品应当自收受之日起一个月内上交。',
    ),
    'an exception at once, danger and what is small': supportingRule(
      '电话询问结果的，一律不予答复，确有急需的，登记后答复。情况危急的，巡查员直接发出信号，不必等候批准。占地不足0.5公顷的，不需要办理审批。',
    ),
    'what is done as the law has it': supportingRule(
      '禁止公开的信息以外的其他信息，应当予以公开；未经批准或者审核未通过的，不得实施；先抢救人员，再抢救物资；列席人员没有表决权；撤回申请的，经复议机关同意，终止复议。',
    ),
    'who waits for his relief': supportingRule('接班人员未到岗的，交班人员不得离岗。'),
    'several who talk it over': supportingRule('由各股股长集体会商。由局长主持集体讨论。'),
    'a duty that is done': supportingRule('做到该管必管、应管尽管，失职的追究责任。'),
  },
  invalid: {
    'negations that were lost or put in': {
      source: supportingRule(
        '列席人员有表决权。\n\n本人不应当回避。\n\n应当不允许申请人当场更正。\n\n未经法制审核或者审核通过的，不得作出决定。\n\n依法禁止公开的信息，予以公开。\n\n先抢救贵重物资，再抢救人员。\n\n应当与询价结果一致，不得不另行订立协议。',
      ),
      findings: [
        '2:1 “列席人员有表决权”与应当遵守的规定相反。',
        '4:1 “本人不应当回避”与应当遵守的规定相反。',
        '6:3 “不允许申请人当场更正”与应当遵守的规定相反。',
        '8:1 “未经法制审核或者审核通过的，不得”与应当遵守的规定相反。',
        '10:3 “禁止公开的信息，予以公开”与应当遵守的规定相反。',
        '12:1 “先抢救贵重物资，再抢救人员”与应当遵守的规定相反。',
        '14:11 “不得不另行”与应当遵守的规定相反。',
      ],
    },
    'who leaves before his relief has come': {
      source: supportingRule('接班人员未到岗的，交班人员可以离岗。'),
      findings: ['2:1 “接班人员未到岗的，交班人员可以离岗”与应当遵守的规定相反。'],
    },
    'one post that talks it over with itself': {
      source: supportingRule('重大案件由执法岗集体讨论决定。'),
      findings: ['2:5 “由执法岗集体讨论”与应当遵守的规定相反。'],
    },
    'a duty among the faults': {
      source: supportingRule('该查必查、查后不处的，依规追究责任。'),
      findings: ['2:1 “该查必查”与应当遵守的规定相反。'],
    },
    'what the worst would keep': {
      source: supportingRule('不合格的，保留当年评先评优资格。'),
      findings: ['2:1 “不合格的，保留当年评先评优资格”与应当遵守的规定相反。'],
    },
  },
});

testRule(lawNotReversed, {
  valid: {
    'what parties may do': supportingRule('当事人有权陈述、申辩；检查人员少于两人的，当事人有权拒绝。'),
    'what they may not ask for': supportingRule('当事人无权要求承办人员为其保管物品。'),
  },
  invalid: {
    'what the law gives them': {
      source: supportingRule('当事人无权申请听证；检查人员多于两人的，当事人有权拒绝。'),
      findings: [
        '2:1 “当事人无权申请听证”与应当遵守的规定相反。',
        '2:11 “检查人员多于两人的，当事人有权拒绝”与应当遵守的规定相反。',
      ],
    },
  },
});
