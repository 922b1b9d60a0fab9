import { charactersAreStandard } from '../../scripts/check/rules/characters-are-standard.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(charactersAreStandard, {
  valid: {
    'a word that keeps the character': power({}, '另一人瞭望。'),
    'an inscription that is copied': power({}, '东门石刻“義勇軍進行曲”照录原文。'),
    'standard characters': power({}, '设置办公室，乾隆年间的著作，后期扶持，由王堃、李玥负责。'),
  },
  invalid: {
    'a radical that no mapping turns into its hanzi': {
      source: power({}, '市⺠可以拨打热线。'),
      findings: ['9:2 “⺠”不是规范汉字。'],
    },
    variants: {
      source: power({}, '在报刋上声明，目彔齐全。'),
      findings: ['9:3 “刋”不是规范汉字。', '9:9 “彔”不是规范汉字。'],
    },
    'look-alikes, traditional forms and radicals': {
      source: power({}, '设臵办公室，負責登记，⼯作已经完成。'),
      findings: [
        '9:2 “臵”不是规范汉字。',
        '9:7 “負”不是规范汉字。',
        '9:8 “責”不是规范汉字。',
        '9:12 “⼯”不是规范汉字。',
      ],
    },
  },
});
