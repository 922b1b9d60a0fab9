import { lawNotReversed } from '../../scripts/check/rules/law-not-reversed.ts';
import { principleNotReversed } from '../../scripts/check/rules/principle-not-reversed.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(principleNotReversed, {
  valid: {
    'who waits for his relief': supportingRule('接班人员未到岗的，交班人员不得离岗。'),
    'several who talk it over': supportingRule('由各股股长集体会商。由局长主持集体讨论。'),
    'a duty that is done': supportingRule('做到该管必管、应管尽管，失职的追究责任。'),
  },
  invalid: {
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
