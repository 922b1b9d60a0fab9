import { contentsMatch } from '../../scripts/check/rules/contents-match.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(contentsMatch, {
  valid: {
    'a text without typed contents': supportingRule('一、保密\n\n二、值班'),
    'contents that the text follows': supportingRule(
      '## 目录\n\n一、保密管理……1\n\n二、值班 管理……3\n\n## 一、保密管理\n\n专人保管。\n\n## 二、值班管理\n\n按时到岗。',
    ),
    'a title that ends in a mark': supportingRule(
      '目录\n\n一、保密管理\n\n二、值班管理\n\n一、保密管理\n\n专人保管。\n\n二、值班管理。\n\n按时到岗。',
    ),
  },
  invalid: {
    'a title in other words than the contents': {
      source: supportingRule(
        '目录\n\n一、为什么\n\n二、怎么管\n\n一、为什么\n\n正文。\n\n二、怎么办\n\n正文。',
      ),
      findings: ['6:1 目录里有“怎么管”，正文里没有。'],
    },
    'an entry without its text, and a text without its entry': {
      source: supportingRule(
        '## 目录\n\n一、保密管理\n\n二、接待工作安排\n\n## 一、保密管理\n\n专人保管。\n\n## 二、值班\n\n按时到岗。',
      ),
      findings: ['6:1 目录里有“接待工作安排”，正文里没有。', '12:4 正文里有“值班”，目录里没有。'],
    },
    'a title that differs a little': {
      source: supportingRule('## 目录\n\n一、保密管理制度\n\n## 一、保密管理规定\n\n专人保管。'),
      findings: ['4:1 目录里有“保密管理制度”，正文里没有。'],
    },
  },
});
