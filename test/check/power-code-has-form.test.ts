import { powerCodeHasForm } from '../../scripts/check/rules/power-code-has-form.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerCodeHasForm, {
  valid: {
    'the prefix of the unit': { ...power(), ...unit({ 单位代码: 'SFS' }) },
    'no prefix set': power({ 编码: '4305280002-01' }),
  },
  invalid: {
    'another prefix': {
      source: { ...power({ 编码: 'BGS-QT-001' }), ...unit({ 单位代码: 'SFS' }) },
      findings: ['2:1 编码“BGS-QT-001”没有以单位代码“SFS”开头。'],
    },
    'other characters': {
      source: power({ 编码: '收文一号' }),
      findings: ['2:1 编码“收文一号”里有字母、数字和短横线以外的字符。'],
    },
  },
});
