import { internalPowerHasRule } from '../../scripts/check/rules/internal-power-has-rule.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(internalPowerHasRule, {
  valid: {
    'an assessment that is its own rule': power({
      名称: '职工年度考核',
      类别: '内部管理',
      配套制度: '职工年度考核办法',
    }),
    'a rule that the power names': power({ 配套制度: '[办文制度]' }),
    'a rule that names the power': { ...power(), ...supportingRule('', { 对应职权: '[SFS-QT-001]' }) },
    'a rule on blame beside its own': power({ 配套制度: '[办文制度, 行政问责制度]' }),
    'a power over citizens': power({ 类别: '行政检查' }),
  },
  invalid: {
    'the code of another power, which the rule means': {
      source: {
        ...power({ 配套制度: '[办文制度]' }),
        ...power({ 名称: '用印审批' }, '', '收发室/职权/01-办公室/02-用印审批.md'),
        ...supportingRule('', { 对应职权: '[SFS-QT-001]' }),
      },
      findings: ['02-用印审批.md:1:1 内部管理权力“用印审批”没有配套制度。'],
    },
    'a rule on blame only': {
      source: power({ 配套制度: '[行政问责制度]' }),
      findings: ['7:1 内部管理权力“收文办理”只有《行政问责制度》，没有规范这项权力怎样行使的制度。'],
    },
    'no rule': {
      source: power(),
      findings: ['1:1 内部管理权力“收文办理”没有配套制度。'],
    },
  },
});
