import { powerNotRight } from '../../scripts/check/rules/power-not-right.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerNotRight, {
  valid: {
    'what is told of a permit': power({}, '审批权利人的申请，写明行政许可权利人。'),
    'both, side by side': power({}, '问：权利事项和权力事项有什么不同？'),
    'rights that are told': power({}, '把当事人的权利逐项告知，公民权利都要保障。'),
    'what an organ has': power({}, '没有权力清单，所有权力事项，有权力的机关。'),
    'the right word': power({}, '规范权力运行，保障相对人的权利，维护公民权利。'),
  },
  invalid: {
    'what those who hold office use': {
      source: power({}, '行使公职权利的人员应当回避。'),
      findings: ['9:5 “权利”中的“权利”应当是“权力”。'],
    },
    'what an office holds in its hand': {
      source: power({}, '把手里的权利逐项摊开，让权利在阳光下运行。'),
      findings: ['9:5 “权利”中的“权利”应当是“权力”。', '9:13 “权利”中的“权利”应当是“权力”。'],
    },
    'what one has': {
      source: power({}, '享有陈述申辩的权力，承包经营权力，执法人员行使权利时亮证。'),
      findings: [
        '9:7 “的权力”中的“权力”应当是“权利”。',
        '9:15 “权力”中的“权力”应当是“权利”。',
        '9:22 “行使权利”中的“权利”应当是“权力”。',
      ],
    },
    'what one may do': {
      source: power({}, '申请人有权力选择领取的方式，患者的权力受到尊重。'),
      findings: ['9:4 “有权力选择”中的“有权力”应当是“有权”。', '9:17 “的权力”中的“权力”应当是“权利”。'],
    },
    'the wrong word': {
      source: power({}, '规范权利运行，公布权利清单，制约行政权利，权利运转有序。'),
      findings: [
        '9:3 “权利”中的“权利”应当是“权力”。',
        '9:10 “权利”中的“权利”应当是“权力”。',
        '9:19 “权利”中的“权利”应当是“权力”。',
        '9:22 “权利”中的“权利”应当是“权力”。',
      ],
    },
  },
});
