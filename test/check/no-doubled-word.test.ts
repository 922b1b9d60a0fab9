import { noDoubledWord } from '../../scripts/check/rules/no-doubled-word.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noDoubledWord, {
  valid: {
    'plain text': power({}, '了解了有关情况，逐个逐个核对，研究研究再定，由领导班子会议审议审计报告。'),
    'a compound': power({}, '按照资产管理管理办法执行。'),
  },
  invalid: {
    'a word, a particle and a clause twice': {
      source: power({}, '由文书岗负责负责登记，做好的的工作，应当及时归档，应当及时归档。'),
      findings: ['9:5 “负责负责”重复。', '9:14 “的的”重复。', '9:19 “应当及时归档”写了两遍。'],
    },
  },
});
