import { unitSelfTerm } from '../../scripts/check/rules/unit-self-term.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(unitSelfTerm, {
  valid: {
    'its own term': { ...power({}, '本中心工作人员应当遵守。'), ...unit({ 名称: '示范县移民事务中心' }) },
    'words that begin alike': {
      ...power({}, '本办法、本委托书和本局部调整，根本办理，样本办公。'),
      ...unit(),
    },
  },
  invalid: {
    'the term of another kind of unit': {
      source: { ...power({}, '我局工作人员应当遵守，报本委批准。'), ...unit() },
      findings: [
        '9:1 本单位是“示范县收发室”，文中却称“我局”。',
        '9:13 本单位是“示范县收发室”，文中却称“本委”。',
      ],
    },
  },
});
