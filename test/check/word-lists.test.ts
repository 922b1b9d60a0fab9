import { commonTypos } from '../../scripts/check/rules/common-typos.ts';
import { organIsCurrent } from '../../scripts/check/rules/organ-is-current.ts';
import { termIsConsistent } from '../../scripts/check/rules/term-is-consistent.ts';
import { wordsAreSpeltRight } from '../../scripts/check/rules/words-are-spelt-right.ts';
import { power, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const lists = (text: string) => workspace({ 词表: text });
const listFile = (name: string, text: string) => ({ [`_词表/${name}.txt`]: text });

testRule(commonTypos, {
  valid: {
    'a wrong form that a file of lists allows': {
      ...power({}, '登陆网站由专人负责。'),
      ...listFile('允许', '登陆网站'),
    },
    'a wrong form that is right in this office': {
      ...power({}, '登陆网站由登陆网站管理员负责。'),
      ...lists('{允许: [登陆网站]}'),
    },
  },
  invalid: {
    'a wrong form that the office has listed': {
      source: { ...power({}, '由移民专干办里。'), ...lists('{错词: [移民专干→移民专职干部]}') },
      findings: ['9:2 “移民专干”是错别字。'],
    },
    'a wrong form that is right in other company': {
      source: {
        ...power({}, '由移民专干办理；村级专干办理登记；专干名册归档。\n\n专干办理时登记。'),
        ...listFile('错词', '专干→专员 后有 办理、登记 同句无 村级'),
      },
      findings: ['9:4 “专干”是错别字。', '11:1 “专干”是错别字。'],
    },
    'one from a file of lists, where there is no workspace': {
      source: { ...power({}, '由移民专干办里。'), ...listFile('错词', '# 用词\n\n移民专干→移民专职干部\n') },
      findings: ['9:2 “移民专干”是错别字。'],
    },
  },
});

testRule(wordsAreSpeltRight, {
  valid: { 'an allowed word': { ...power({}, '不得遵首。'), ...lists('{允许: [遵首]}') } },
  invalid: {},
});

testRule(organIsCurrent, {
  valid: { 'an allowed name': { ...power({}, '报工商局备案。'), ...lists('{允许: [工商局]}') } },
  invalid: {
    'an organ that the office has listed': {
      source: { ...power({}, '报县移民局备案。'), ...lists('{旧机构: [移民局 -> 移民事务中心]}') },
      findings: ['9:3 “移民局”在机构改革后已经不再设置。'],
    },
  },
});

testRule(termIsConsistent, {
  valid: {},
  invalid: {
    'a pair that the office has listed': {
      source: {
        ...power({}, '直补资金按时发放，直补款不得挪用。'),
        ...lists('{术语: [直补资金→直补款]}'),
      },
      findings: ['9:10 这份文件里“直补资金”和“直补款”两种说法都有。'],
    },
  },
});
