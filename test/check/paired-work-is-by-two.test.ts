import { pairedWorkIsByTwo } from '../../scripts/check/rules/paired-work-is-by-two.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(pairedWorkIsByTwo, {
  valid: {
    'two persons': supportingRule('第一条　入户核查实行两人一组，样品由两人押送。'),
    'one who counts while another writes': supportingRule('第一条　由一人清点、一人记录。'),
    'one who stamps while another looks on': supportingRule('第一条　由一人监印，一人用印。'),
    'what is forbidden': supportingRule('第一条　严禁由一人开箱取款。'),
    'one of several who has to know something': supportingRule('第一条　入户人员中至少一人熟悉当地方言。'),
  },
  invalid: {
    'one who signs for what is to be kept safe': {
      source: power(
        {},
        '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 冒领 | 发放 | 高 | 一人签字领走 | 逐户核对，一人签字 | 科长 |',
      ),
      findings: ['13:31 “一人签字”与应当遵守的规定相反。'],
    },
    'one person in a team, and on the way': {
      source: supportingRule('第一条　入户核查实行一人一组，样品由一人押送。'),
      findings: ['2:11 “一人一组”与应当遵守的规定相反。', '2:18 “由一人押送”与应当遵守的规定相反。'],
    },
  },
});
