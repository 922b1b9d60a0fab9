import { powerHasLegalBasis } from '../../scripts/check/rules/power-has-legal-basis.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerHasLegalBasis, {
  valid: {
    'a citation': power(),
  },
  invalid: {
    'a basis that names no law': {
      source: power({ 依据: '三定方案' }),
      findings: ['4:1 “收文办理”没有写明法规名称的依据。'],
    },
  },
});
