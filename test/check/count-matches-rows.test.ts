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
    'slogans with what they count behind them': supportingRule(
      '做到“四统一”：统一标识、统一编目、统一借阅、统一培训。落实三到位：人员到位、责任到位、经费到位。“三重一大”事项指重大决策、重要任免、重大项目、大额资金。',
    ),
    'slogans whose last two are joined': supportingRule(
      '“三情”，指雨情、水情和工情。“四防”，指防火、防盗、防溺水和防触电。',
    ),
    'a list that goes on': supportingRule('防火、防盗、防潮等工作由值班岗负责。'),
  },
  invalid: {
    'a row too many': {
      source: assessment({}, `考核下列两项，完成一项计一项：\n\n${table('序号', '1', '2', '3')}`),
      findings: ['2:3 这里说有2项，列了3项。'],
    },
    'a slogan that counts otherwise': {
      source: supportingRule('书库做到防火、防盗、防潮这“四防”。'),
      findings: ['2:13 这里说有4项，列了3项。'],
    },
    'slogans that count what follows otherwise': {
      source: supportingRule(
        '做到“四公开”：公开依据、公开程序、公开结果，接受监督。落实两到位：人员到位、责任到位、经费到位。坚持三不放过，即原因不清不放过、责任不明不放过、整改不实不放过、教育不到不放过。',
      ),
      findings: ['2:4 这里说有4项，列了3项。', '2:31 这里说有2项，列了3项。', '2:52 这里说有3项，列了4项。'],
    },
  },
});
