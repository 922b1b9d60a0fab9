import { totalScoreAgrees } from '../../scripts/check/rules/total-score-agrees.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(totalScoreAgrees, {
  valid: {
    'the same total': assessment({ 总分: '50' }, '考评每月一次，满分50分。'),
    'a bound, and the mark of a part': assessment(
      { 总分: '50' },
      '总分60分以上的不计；每项满分10分，演练满分60分。',
    ),
    'no total on record': assessment({}, '满分60分。'),
  },
  invalid: {
    'another total': {
      source: assessment({ 总分: '50' }, '一、考评每月一次，满分60分。'),
      findings: ['5:10 正文写的是“满分60分”，“总分”登记的是50分。'],
    },
  },
});
