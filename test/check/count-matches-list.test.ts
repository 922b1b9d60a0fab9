import { countMatchesList } from '../../scripts/check/rules/count-matches-list.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(countMatchesList, {
  valid: {
    'as many as announced': supportingRule('有下列两种情形：\n\n（一）登记；\n\n（二）分送。'),
    'names that hold 和': power({}, '由办公室、规划安置和后期扶持科、资金财务科等三个科室承办。'),
    'an open list': power({}, '由办公室、财务科等科室承办。'),
  },
  invalid: {
    'fewer than announced': {
      source: supportingRule('有下列三种情形：\n\n（一）登记；\n\n（二）分送。'),
      findings: ['2:2 这里说有3项，下面列了2项。'],
    },
    'names that are miscounted': {
      source: power({}, '由办公室、规划科、财务科等五个科室承办。'),
      findings: ['9:1 “由办公室、规划科、财务科等五”列了3项，说是5项。'],
    },
  },
});
