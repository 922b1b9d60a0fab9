import { lawIsRegistered } from '../../scripts/check/rules/law-is-registered.ts';
import { law, power, supportingRule, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawIsRegistered, {
  valid: {
    'a registered law': {
      ...power(),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
    'a form and a newspaper in running text': {
      ...power({}, '填写《收文登记表》，在《示范日报》上公布。'),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
    'a title that the workspace exempts': {
      ...power({ 依据: '《示范县收发室职能配置规定》' }),
      ...workspace({ 不检查书名: '[示范县收发室职能配置规定]' }),
    },
    'the rule of the office itself': {
      ...power({}, '按照《办文制度》第三条办理。'),
      ...supportingRule(),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
    'a document of another kind with a similar title': {
      ...power({}, '《廉洁自律制度》已经印发。'),
      ...law('中国共产党廉洁自律准则'),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
  },
  invalid: {
    'an unknown law': {
      source: power({ 依据: '《中华人民共和国公文法》第一条' }),
      findings: ['4:5 《中华人民共和国公文法》没有登记。'],
    },
    'a misspelt law in running text': {
      source: {
        ...power({}, '根据《党政机关公文处理工做条例》办理。'),
        ...law('党政机关公文处理工作条例'),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: ['9:3 《党政机关公文处理工做条例》没有登记。'],
    },
    'a law or regulation of any name in running text': {
      source: {
        ...power({}, '依照《公文保管条例》办理，参看《工作方法》。'),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: ['9:3 《公文保管条例》没有登记。'],
    },
    'an article of an unknown law in running text': {
      source: {
        ...power({}, '依照《公文保管条例》第三条办理。'),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: ['9:3 《公文保管条例》没有登记。'],
    },
  },
});
