import { decimalIsPoint } from '../../scripts/check/rules/decimal-is-point.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(decimalIsPoint, {
  valid: {
    'a point, and things in a row': power({}, '扣0.5分，第1、2项，10、5、3个。'),
  },
  invalid: {
    'other marks': {
      source: power({}, '扣0、5分，每人3。5万元。'),
      findings: ['9:2 小数“0、5”的小数点写错。', '9:9 小数“3。5”的小数点写错。'],
    },
  },
});
