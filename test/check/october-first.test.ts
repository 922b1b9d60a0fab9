import { octoberFirst } from '../../scripts/check/rules/october-first.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(octoberFirst, {
  valid: {
    'another day': power({}, '1949年10月1日以前形成的档案。'),
    'no dot': power({}, '“五一”期间和十一前后，一·二八事变，5.1节。'),
  },
  invalid: {
    'behind a year': {
      source: power({}, '1949年十.一以前形成的档案。'),
      findings: ['9:6 “十.一”中间不加点。'],
    },
    'a holiday inside a sentence': {
      source: power({}, '利用五.一假期补课。'),
      findings: ['9:3 “五.一”中间不加点。'],
    },
    'a dot': {
      source: power({}, '在五.一期间和“十·一”放假前。'),
      findings: ['9:2 “五.一”中间不加点。', '9:9 “十·一”中间不加点。'],
    },
  },
});
