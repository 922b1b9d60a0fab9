import { lawNumberFits } from '../../scripts/check/rules/law-number-fits.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawNumberFits, {
  valid: {
    'its own number': {
      ...power({}, '依照《信访条例》（国务院令第431号）办理。'),
      ...law('信访条例', { 文号: '国务院令第431号' }),
    },
  },
  invalid: {
    'the number of another law': {
      source: {
        ...power({}, '依照《信访条例》（国务院令第711号）办理。'),
        ...law('信访条例', { 文号: '国务院令第431号' }),
        ...law('政府信息公开条例', { 文号: '国务院令第711号' }),
      },
      findings: ['9:3 “国务院令第711号”不是《信访条例》的文号，而是《政府信息公开条例》的文号。'],
    },
  },
});
