import { powerCodeNotReused } from '../../scripts/check/rules/power-code-not-reused.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerCodeNotReused, {
  valid: {
    'another code': { ...power(), ...unit({ 停用编码: '[SFS-QT-003]' }) },
  },
  invalid: {
    'a code that was retired': {
      source: { ...power({ 编码: 'SFS-QT-003' }), ...unit({ 停用编码: '[SFS-QT-002, SFS-QT-003]' }) },
      findings: ['2:1 编码“SFS-QT-003”已经停用，“收文办理”又用了它。'],
    },
  },
});
