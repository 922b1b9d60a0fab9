import { countMatchesRows } from '../../scripts/check/rules/count-matches-rows.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const table = (head: string, ...rows: readonly string[]) =>
  `| ${head} | 内容 |\n| --- | --- |\n${rows.map((number) => `| ${number} | 事项 |`).join('\n')}`;

testRule(countMatchesRows, {
  valid: {
    'as many rows as are told': assessment({}, `考核下列三项：\n\n${table('序号', '1', '2', '3', '合计')}`),
    'a table without numbers': assessment({}, `考核下列三项：\n\n${table('科室', '办公室', '采编科')}`),
    'a slogan that fits': supportingRule('书库做到防火、防盗、防潮“三防”。'),
    'a list that goes on': supportingRule('防火、防盗、防潮等工作由值班岗负责。'),
  },
  invalid: {
    'a row too many': {
      source: assessment({}, `考核下列两项，完成一项计一项：\n\n${table('序号', '1', '2', '3')}`),
      findings: ['2:3 这里说有2项，列了3项。'],
    },
    'a slogan that counts otherwise': {
      source: supportingRule('书库做到防火、防盗、防潮这“四防”。'),
      findings: ['2:5 这里说有4项，列了3项。'],
    },
  },
});
