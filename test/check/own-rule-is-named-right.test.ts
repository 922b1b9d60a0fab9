import { ownRuleIsNamedRight } from '../../scripts/check/rules/own-rule-is-named-right.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = (text: string) => ({
  ...supportingRule('一、总则', {}, '公务采购管理制度'),
  ...power({}, text),
});

testRule(ownRuleIsNamedRight, {
  valid: {
    'the rule of a ministry that it carries out': {
      ...supportingRule('根据《仲裁办案规则》，制定本规则。', {}, '仲裁办案工作规则'),
      ...power({}, '办理。'),
    },
    'the title of the rule': office('按照《公务采购管理制度》执行，依照本单位公务采购管理制度办理。'),
    'a document that is no more': office('原《公务采购管理办法》同时废止。'),
    'a title that begins with the word for the office': {
      ...supportingRule('一、总则', {}, '局务会议制度'),
      ...power({}, '为规范局务会议，特制定本局务会议制度。'),
    },
    'another subject': office('按照《公务接待管理办法》执行，按本单位的财务制度报销。'),
  },
  invalid: {
    'another kind of document': {
      source: office('按照《公务采购管理办法》执行，按照本单位公务采购管理规定验收。'),
      findings: [
        '01-收文办理.md:9:4 “公务采购管理办法”和制度的标题“公务采购管理制度”不一致。',
        '01-收文办理.md:9:21 “公务采购管理规定”和制度的标题“公务采购管理制度”不一致。',
      ],
    },
    'one character': {
      source: office('按照《公务采买管理制度》执行。'),
      findings: ['01-收文办理.md:9:4 “公务采买管理制度”和制度的标题“公务采购管理制度”不一致。'],
    },
  },
});
