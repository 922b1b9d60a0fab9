import { limitUnitAgrees } from '../../scripts/check/rules/limit-unit-agrees.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const both = (inPower: string, inRule: string) => ({
  ...power({ 配套制度: '[办文制度]' }, `## 备注\n\n${inPower}`),
  ...supportingRule(inRule),
});

testRule(limitUnitAgrees, {
  valid: {
    'the same limit': both('急件可以先办，5个工作日内补齐手续。', '急件事后五个工作日内补齐手续。'),
    'another matter': both('急件可以先办，5日内补齐手续。', '借出的文件5个工作日内归还。'),
    'a rule that states two': both(
      '急件可以先办，5日内补齐手续。',
      '急件5个工作日内补齐手续，特急件2个工作日内补齐手续。',
    ),
    'a rule of another power': {
      ...power({}, '## 备注\n\n急件5日内补齐手续。'),
      ...supportingRule('急件5个工作日内补齐手续。'),
    },
  },
  invalid: {
    'days of another kind': {
      source: both('急件可以先办，5日内补齐手续。', '急件事后5个工作日内补齐手续。'),
      findings: ['12:8 这里写“5日内补齐”，《办文制度》写的是“5个工作日内补齐”。'],
    },
    'another number': {
      source: both('文件10日内归还。', '借出的文件在七日内归还。'),
      findings: ['12:3 这里写“10日内归还”，《办文制度》写的是“七日内归还”。'],
    },
  },
});
