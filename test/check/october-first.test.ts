import { octoberFirst } from '../../scripts/check/rules/october-first.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(octoberFirst, {
  valid: {
    'another day': power({}, '1949年10月1日以前形成的档案。'),
    'no dot': power({}, '“五一”期间和十一前后，一·二八事变，5.1节。'),
  },
  invalid: {
    'in quotes': {
      source: power({}, '“十、一”长假安排值班。'),
      findings: ['9:2 “十、一”中间不加标点。'],
    },
    'parted like the items of a list': {
      source: power({}, '春节和十、一等国家法定节假日由领导带班，遇五、一劳动节照常值班。'),
      findings: ['9:4 “十、一”中间不加标点。', '9:22 “五、一”中间不加标点。'],
    },
    'behind a year': {
      source: power({}, '1949年十.一以前形成的档案。'),
      findings: ['9:6 “十.一”中间不加标点。'],
    },
    'a holiday inside a sentence': {
      source: power({}, '利用五.一假期补课。'),
      findings: ['9:3 “五.一”中间不加标点。'],
    },
    'a dot': {
      source: power({}, '在五.一期间和“十·一”放假前。'),
      findings: ['9:2 “五.一”中间不加标点。', '9:9 “十·一”中间不加标点。'],
    },
  },
});
