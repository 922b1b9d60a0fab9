import { similarPowers } from '../../scripts/check/rules/similar-powers.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(similarPowers, {
  valid: {
    'different powers': { ...power(), ...power({ 编码: 'B' }, '', '收发室/职权/02-财务科/01-发文办理.md') },
  },
  invalid: {
    'a name that differs in words that say nothing, at the one that is not named like its file': {
      source: {
        ...power({ 编码: 'B', 名称: '津贴的发放' }, '', '收发室/职权/01-办公室/01-资金复核.md'),
        ...power({ 名称: '津贴发放工作' }, '', '收发室/职权/02-财务科/01-津贴发放工作.md'),
      },
      findings: ['7:1 “津贴的发放”和另一个科室的“津贴发放工作”名称相近。'],
    },
    'the one with the higher number': {
      source: {
        ...power({ 编码: 'SFS-NB-006' }, '', '收发室/职权/01-办公室/03-车辆的派遣.md'),
        ...power({ 编码: 'SFS-NB-002' }, '', '收发室/职权/02-财务科/01-车辆派遣.md'),
      },
      findings: ['1:1 “车辆的派遣”和另一个科室的“车辆派遣”名称相近。'],
    },
    'the same name in two departments': {
      source: { ...power({ 编码: 'B' }, '', '收发室/职权/02-财务科/01-收文办理.md'), ...power() },
      findings: ['1:1 “收文办理”和另一个科室的“收文办理”名称相近。'],
    },
  },
});
