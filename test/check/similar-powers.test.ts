import { similarPowers } from '../../scripts/check/rules/similar-powers.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(similarPowers, {
  valid: {
    'different powers': { ...power(), ...power({ 编码: 'B' }, '', '收发室/职权/02-财务科/01-发文办理.md') },
  },
  invalid: {
    'the same name in two departments': {
      source: { ...power({ 编码: 'B' }, '', '收发室/职权/02-财务科/01-收文办理.md'), ...power() },
      findings: ['1:1 “收文办理”和另一个科室的“收文办理”名称相近。'],
    },
  },
});
