import { powerHasLegalBasis } from '../../scripts/check/rules/power-has-legal-basis.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerHasLegalBasis, {
  valid: {
    'a citation': power(),
    'a registered short name without 《》': {
      ...power({ 依据: '疫苗管理法第四十八条' }),
      ...law('中华人民共和国疫苗管理法', { 简称: '疫苗管理法' }),
    },
  },
  invalid: {
    'a list of nothing': {
      source: power({ 依据: '\n  - 无' }),
      findings: ['5:5 “收文办理”没有写明法规名称的依据。'],
    },
    'a basis that names no law': {
      source: power({ 依据: '三定方案' }),
      findings: ['4:5 “收文办理”没有写明法规名称的依据。'],
    },
  },
});
