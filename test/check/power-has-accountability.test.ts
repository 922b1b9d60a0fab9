import { powerHasAccountability } from '../../scripts/check/rules/power-has-accountability.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerHasAccountability, {
  valid: {
    'a field': power({ 责任追究: '[积压公文的，通报批评]' }),
    'a section': power({}, '## 责任追究\n\n积压公文的，通报批评。'),
  },
  invalid: {
    'a word that fills the place': {
      source: power({ 责任追究: '暂无' }),
      findings: ['7:1 “收文办理”没有写明责任追究。'],
    },
    nothing: {
      source: power(),
      findings: ['1:1 “收文办理”没有写明责任追究。'],
    },
  },
});
