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
    'a cap': assessment({ 总分: '100' }, '加分累计不超过5分，计入总分后仍以100分为限，最高不超过105分。'),
    'no total on record': assessment({}, '满分60分。'),
  },
  invalid: {
    'a cap that nothing can reach': {
      source: assessment({ 总分: '100' }, '加分累计不超过5分，计入总分后仍以110分为限。'),
      findings: ['5:18 总分100分，加分最多5分，到不了“110分”。'],
    },
    'another total': {
      source: assessment({ 总分: '50' }, '一、考评每月一次，满分60分。'),
      findings: ['5:10 正文写的是“满分60分”，“总分”登记的是50分。'],
    },
  },
});
