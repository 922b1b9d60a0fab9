import { disclosureComplete } from '../../scripts/check/rules/disclosure-complete.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(disclosureComplete, {
  valid: {
    'a power of the office itself, told inside': power({
      类别: '内部管理',
      公开: '{范围: 单位内部, 形式: [内网网站], 时间: 长期}',
    }),
    'form and time': power(),
    'a classified power': power({ 公开: '{范围: 不公开}' }),
    'a rule that does not speak of it': supportingRule('第一条　按规定办理。'),
    'a rule that says all': supportingRule('第一条　按规定办理。', {
      公开: '{范围: 社会, 形式: [公开栏], 时间: 长期}',
    }),
  },
  invalid: {
    'a stroke where there should be a time': {
      source: supportingRule('第一条　按规定办理。', { 公开: '{范围: 社会, 形式: [公开栏], 时间: /}' }),
      findings: ['2:25 “办文制度”的“公开”没有写明公开的时间。'],
    },
    'a rule without a time': {
      source: supportingRule('第一条　按规定办理。', { 公开: '{范围: 社会, 形式: [公开栏]}' }),
      findings: ['2:1 “办文制度”的“公开”没有写明公开的时间。'],
    },
    'a rule whose form is left empty': {
      source: supportingRule('第一条　按规定办理。', { 公开: '{范围: 社会, 形式: []}' }),
      findings: ['2:14 “办文制度”的“公开”没有写明公开的形式和时间。'],
    },
    'what is withheld, on the site for everybody': {
      source: power({ 公开: '{范围: 不公开, 形式: [县人民政府门户网站]}' }),
      findings: ['6:15 公开范围是“不公开”，公开形式却写了“县人民政府门户网站”。'],
    },
    'a time that nobody can tell': {
      source: power({ 公开: '{范围: 社会, 形式: [公开栏], 时间: 视情况而定}' }),
      findings: ['6:25 公开时间“视情况而定”说得不确定。'],
    },
    'neither form nor time': {
      source: power({ 公开: '{范围: 社会}' }),
      findings: ['6:1 “收文办理”的公开范围是“社会”，但没有写明公开的形式和时间。'],
    },
    'an internal power without a time': {
      source: power({ 公开: '{范围: 单位内部, 形式: [公告栏]}' }),
      findings: ['6:1 “收文办理”的公开范围是“单位内部”，但没有写明公开的时间。'],
    },
  },
});
