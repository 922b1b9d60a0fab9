import { powerCodeHasForm } from '../../scripts/check/rules/power-code-has-form.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerCodeHasForm, {
  valid: {
    'a category in letters of its own': {
      ...power({ 编码: 'SFS-JC-001', 类别: '行政检查' }),
      ...power({ 编码: 'SFS-WS-001' }, '', '收发室/职权/01-办公室/02-外事.md'),
    },
    'the prefix of the unit': { ...power(), ...unit({ 单位代码: 'SFS' }) },
    'no prefix set': power({ 编码: '4305280002-01' }),
  },
  invalid: {
    'a form unlike the others, and the letters of another category': {
      source: {
        ...power({ 编码: 'SFS-JC-001', 类别: '行政检查' }),
        ...power({ 编码: 'SFS-CF-001', 类别: '行政处罚' }, '', '收发室/职权/01-办公室/02-处罚.md'),
        ...power({ 编码: 'SFS-CF-002', 类别: '行政强制' }, '', '收发室/职权/01-办公室/03-强制.md'),
        ...power({ 编码: 'SFSXK-1', 类别: '行政许可' }, '', '收发室/职权/01-办公室/04-许可.md'),
      },
      findings: [
        '03-强制.md:2:1 编码“SFS-CF-002”是“行政处罚”的编码，这项权力的类别是“行政强制”。',
        '04-许可.md:2:1 编码“SFSXK-1”和本单位其他编码的写法不同。',
      ],
    },
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
