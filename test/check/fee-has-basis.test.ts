import { feeHasBasis } from '../../scripts/check/rules/fee-has-basis.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(feeHasBasis, {
  valid: {
    'no fee': power({ 收费: '不收费' }),
    'standard and basis': power({ 收费: '{标准: 每件10元, 依据: 《示范省收费管理条例》第八条}' }),
  },
  invalid: {
    'what has always been done': {
      source: power({ 收费: '{标准: 每件10元, 依据: 按惯例收取}' }),
      findings: ['7:21 收费依据“按惯例收取”没有写明是哪一部法规、哪一个批准收费的文件。'],
    },
    'a fee without a basis': {
      source: power({ 收费: '{标准: 每件10元}' }),
      findings: ['7:6 “收文办理”收费，但没有写明收费依据。'],
    },
    'a charge told in words': {
      source: power({ 收费: '按照价目表收取' }),
      findings: ['7:1 “收文办理”收费，但没有写明收费依据。'],
    },
    'a standard that stands alone': {
      source: power({ 收费: '每件200元' }),
      findings: ['7:1 “收文办理”收费，但没有写明收费依据。'],
    },
  },
});
