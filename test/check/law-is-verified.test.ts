import { lawIsVerified } from '../../scripts/check/rules/law-is-verified.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawIsVerified, {
  valid: {
    'a verified law': { ...power(), ...law('中华人民共和国档案法') },
    'a law that is only mentioned': {
      ...power({}, '参照《公文归档办法》办理。'),
      ...law('中华人民共和国档案法'),
      ...law('公文归档办法', { 状态: '未核' }),
    },
  },
  invalid: {
    'a law that nobody has verified': {
      source: { ...law('中华人民共和国档案法', { 状态: '未核' }), ...power() },
      findings: ['3:1 《中华人民共和国档案法》是职权的依据，登记的状态还没有核对。'],
    },
  },
});
