import { selfReferenceFits } from '../../scripts/check/rules/self-reference-fits.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(selfReferenceFits, {
  valid: {
    'an attachment with a title of its own': supportingRule(
      '按照本制度办理。\n\n附件2　值守人员守则\n\n值守人员应当遵守本守则。',
    ),
    'its own kind': supportingRule('第一条 本制度自印发之日起施行。'),
    'words that only look like it': supportingRule(
      '第一条 民主集中制是根本制度，成本方案和基本规定动作另行印发。',
    ),
    'a law named before': supportingRule('第一条 《信访工作条例》规定，本条例自2022年5月1日起施行。'),
  },
  invalid: {
    'what is being made on the ground of a law': {
      source: supportingRule('根据《优化营商环境条例》，制定本办法。'),
      findings: ['2:16 标题是“办文制度”，文中却称“本办法”。'],
    },
    'another kind before any word': {
      source: supportingRule('第一条 本条例对表决另有规定的，从其规定；本规范之外的事项另议。'),
      findings: ['2:5 标题是“办文制度”，文中却称“本条例”。', '2:22 标题是“办文制度”，文中却称“本规范”。'],
    },
    'another kind': {
      source: supportingRule('第一条 为了规范办文，制定本条例。\n\n第二条 本规则自印发之日起施行。'),
      findings: ['2:14 标题是“办文制度”，文中却称“本条例”。', '4:5 标题是“办文制度”，文中却称“本规则”。'],
    },
  },
});
