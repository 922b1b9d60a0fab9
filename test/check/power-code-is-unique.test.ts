import { powerCodeIsUnique } from '../../scripts/check/rules/power-code-is-unique.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerCodeIsUnique, {
  valid: {
    'two codes': { ...power(), ...power({ 编码: 'SFS-QT-002' }, '', '收发室/职权/01-办公室/02-发文办理.md') },
    'the same code in two units': { ...power(), ...power({}, '', '档案室/职权/01-办公室/01-收文办理.md') },
  },
  invalid: {
    'the code of a later one, out of its row': {
      source: {
        ...power(),
        ...power({ 编码: 'SFS-QT-003' }, '', '收发室/职权/01-办公室/02-发文办理.md'),
        ...power({ 编码: 'SFS-QT-003' }, '', '收发室/职权/01-办公室/03-督查督办.md'),
      },
      findings: ['02-发文办理.md:2:1 编码“SFS-QT-003”又由“督查督办”使用。'],
    },
    'a code that is taken': {
      source: { ...power({}, '', '收发室/职权/01-办公室/02-发文办理.md'), ...power() },
      findings: ['2:1 编码“SFS-QT-001”已由“收文办理”使用。'],
    },
  },
});
