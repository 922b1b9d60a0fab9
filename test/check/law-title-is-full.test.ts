import { lawTitleIsFull } from '../../scripts/check/rules/law-title-is-full.ts';
import { law, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const laws = {
  ...law('中华人民共和国公职人员政务处分法', { 简称: '[政务处分法]' }),
  ...law('信访工作条例', { 层级: '党内法规' }),
};
const rule = (body: string) => ({ ...laws, ...supportingRule(body) });

testRule(lawTitleIsFull, {
  valid: {
    'full titles and short names': rule(
      '依据《中华人民共和国公职人员政务处分法》《公职人员政务处分法》《政务处分法》和《信访工作条例》。',
    ),
    'titles that nobody registered': rule('参考《中华人民共和国海关法》《文件办理规程》。'),
  },
  invalid: {
    'the name of the state before a short name': {
      source: rule('依据《中华人民共和国政务处分法》处理。'),
      findings: ['01-办文制度.md:2:3 《中华人民共和国政务处分法》不是这部法规的全称。'],
    },
    'the name of the state where none stands': {
      source: rule('依据《中华人民共和国信访工作条例》处理。'),
      findings: ['01-办文制度.md:2:3 《中华人民共和国信访工作条例》的全称里没有“中华人民共和国”。'],
    },
    'a slip in the last word': {
      source: rule('原《公务接待实施办发》同时废止。'),
      findings: ['01-办文制度.md:2:2 《公务接待实施办发》末尾的“办发”是错别字。'],
    },
  },
});
