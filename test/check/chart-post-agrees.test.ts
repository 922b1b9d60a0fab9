import { chartPostAgrees } from '../../scripts/check/rules/chart-post-agrees.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

/** A chart of one step with `label`, beside a table that gives the step `post` and `action`. */
const step = (label: string, post: string, action = '核对。', risk = '') =>
  power(
    {},
    `## 流程图\n\n\`\`\`mermaid\nflowchart TD\n  S([开始]) --> A["${label}"]\n  A --> E([结束])\n\`\`\`\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 复核 | ${post} | ${action} | 1日 | 结束 |${risk}`,
  );

const posts = department(
  '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 馆长 | 主持 |\n| 编目岗 | 编目 |\n| 借阅岗 | 借阅 |',
);

testRule(chartPostAgrees, {
  valid: {
    'the same post': step('复核<br>编目岗，1日', '编目岗'),
    'the post with its department': step('复核<br>采编部编目岗，1日', '编目岗'),
    'no post in the chart': step('复核<br>1日', '编目岗'),
    'a remark that is no post': step('复核<br>当场核对人员名册', '编目岗'),
    'a post in the table that the unit does not have, which another rule tells': {
      ...step('复核<br>编目岗，1日', '编码岗'),
      ...posts,
    },
    'the first of several posts': step('复核<br>编目岗，1日', '编目岗、借阅岗'),
  },
  invalid: {
    'another post': {
      source: step('复核<br>借阅岗，1日', '编目岗'),
      findings: ['13:15 “复核”的岗位，流程图写的是“借阅岗”，“办理程序”表写的是“编目岗”。'],
    },
    'the head for the deputy': {
      source: step('复核<br>馆长，1日', '分管副馆长'),
      findings: ['13:15 “复核”的岗位，流程图写的是“馆长”，“办理程序”表写的是“分管副馆长”。'],
    },
    'one of two posts that money must pass': {
      source: step('复核<br>会计岗，1日', '出纳岗、会计岗'),
      findings: ['13:15 “复核”的岗位，流程图写的是“会计岗”，“办理程序”表写的是“出纳岗、会计岗”。'],
    },
    'the table, where the risk of the step names the post of the chart': {
      source: step(
        '复核<br>编目岗，1日',
        '借阅岗',
        '核对。',
        '\n\n## 风险与防范\n\n| 风险点 | 环节 | 等级 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- |\n| 错录 | 复核 | 低 | 抽查 | 编目岗 |',
      ),
      findings: ['21:12 “复核”的岗位，流程图写的是“编目岗”，“办理程序”表写的是“借阅岗”。'],
    },
  },
});
