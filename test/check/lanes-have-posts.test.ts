import { lanesHavePosts } from '../../scripts/check/rules/lanes-have-posts.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const steps = (first: string, second: string) =>
  `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 登记 | ${first} | 2 |\n| 2 | 审核 | ${second} | 结束 |`;
const asking = '## 流程图\n\n```mermaid\n%% 图式: 泳道\nflowchart TD\n  A[登记] --> B[审核]\n```';

testRule(lanesHavePosts, {
  valid: {
    'steps with two posts': power({ 图式: '泳道' }, steps('文书岗', '办公室主任')),
    'a chart that asks itself, with the posts in the step table': power(
      {},
      `${asking}\n\n${steps('文书岗', '办公室主任')}`,
    ),
    'no lanes asked for': power({}, steps('', '')),
  },
  invalid: {
    'steps without posts': {
      source: power({ 图式: '泳道' }, steps('', '')),
      findings: ['12:1 “收文办理”的流程图要画成泳道，但认得出的承办岗位不到两个，只能画成普通流程图。'],
    },
    'a chart that asks itself and names no post': {
      source: power({}, asking),
      findings: ['12:1 “收文办理”的流程图要画成泳道，但认得出的承办岗位不到两个，只能画成普通流程图。'],
    },
  },
});
