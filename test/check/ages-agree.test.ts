import { agesAgree } from '../../scripts/check/rules/ages-agree.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(agesAgree, {
  valid: {
    'the same age': power({ 办理条件: '年满八十周岁的老年人' }, '自年满八十周岁的次月起按月发放。'),
    'tiers from that age on': power(
      { 办理条件: '年满八十周岁的老年人' },
      '津贴分两档：八十至八十九周岁每月50元，年满九十周岁每月100元。',
    ),
    'those who are granted more': power({ 办理条件: '年满五十五周岁' }, '年满六十周岁的，可以委托他人代办。'),
    'ages of several sorts of people': power(
      { 办理条件: '男年满六十周岁，女年满五十五周岁' },
      '自年满六十周岁的次月起发放。',
    ),
    'an age below which others act': power({ 办理条件: '年满十八周岁' }, '未满十六周岁的由监护人陪同。'),
  },
  invalid: {
    'another age in the text': {
      source: power({ 办理条件: '年满八十五周岁的老年人' }, '自年满八十周岁的次月起按月发放。'),
      findings: ['7:7 办理条件写的是“年满八十五周岁”，后面写的是“年满八十周岁”。'],
    },
    'a table of tiers from another age on': {
      source: power(
        { 办理条件: '年满七十周岁' },
        '| 年龄段 | 每月（元） |\n| --- | --- |\n| 80周岁至89周岁 | 50 |\n| 90周岁至99周岁 | 100 |\n\n自年满八十周岁的次月起发放。',
      ),
      findings: ['7:7 办理条件写的是“年满七十周岁”，后面写的是“80周岁至89周岁”。'],
    },
    'tiers from another age on': {
      source: power(
        { 办理条件: '年满七十周岁' },
        '津贴分两档：八十至八十九周岁每月50元，九十周岁以上每月100元。',
      ),
      findings: ['7:7 办理条件写的是“年满七十周岁”，后面写的是“八十至八十九周岁”。'],
    },
  },
});
