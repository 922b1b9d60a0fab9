import { pairedWorkIsByTwo } from '../../scripts/check/rules/paired-work-is-by-two.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const tables = (action: string, measures: string) =>
  `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 轮守 | 文书岗 | ${action} | 即时 | 结束 |\n\n## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 脱岗 | 轮守 | 高 | 换班时只剩一人 | ${measures} | 文书岗 |`;

testRule(pairedWorkIsByTwo, {
  valid: {
    'two persons': supportingRule('第一条　入户核查实行两人一组，样品由两人押送。'),
    'one who counts while another writes': supportingRule('第一条　由一人清点、一人记录。'),
    'one who stamps while another looks on': supportingRule('第一条　由一人监印，一人用印。'),
    'two in a step and in its measure': power({}, tables('每班两人，一人不得进库。', '两人同时在岗方可交班')),
    'one who writes while another looks': power({}, tables('一名工作人员查看，另一名记录。', '两人以上到场')),
    'one of whom nothing else speaks': power({}, tables('一名讲解员引导。', '每周抽查记录')),
    'what is forbidden': supportingRule('第一条　严禁由一人开箱取款。'),
    'one of several who has to know something': supportingRule('第一条　入户人员中至少一人熟悉当地方言。'),
  },
  invalid: {
    'one in a step whose measure has two': {
      source: power({}, tables('每班不少于一人，昼夜不间断。', '两人以上同时在岗方可交班')),
      findings: ['13:23 这里写的是“一人”，同一环节的防范措施写的是“两人以上”。'],
    },
    'one who goes out to look, and one who shows his card': {
      source: power({}, tables('一名工作人员到场查看，拍照。', '单人核实并查对台账')),
      findings: ['13:18 “一名工作人员到场”与应当遵守的规定相反。', '19:27 “单人核实”与应当遵守的规定相反。'],
    },
    'one who shows his card': {
      source: supportingRule('检查时一名执法人员亮证，说明来意。'),
      findings: ['2:4 “一名执法人员亮证”与应当遵守的规定相反。'],
    },
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
