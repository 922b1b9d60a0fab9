import { expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { flowchartHasStartAndEnd } from '../../scripts/check/rules/flowchart-has-start-and-end.ts';
import { compileFiles } from '../support/compile-files.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartHasStartAndEnd, {
  valid: {
    'a first step that says what sets the work going': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A[当事人申请] --> B[审核]\n  B --> E([结束])\n```',
    ),
    'an end that is a step as well': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A[初审] --> B[复审]\n  B --> C[办结]\n```',
    ),
    'a single step': power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[当场办理]\n```'),
    'a note that is tied to the first step': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A[受理申请] --> B([办结])\n  N@{ shape: braces, label: "公示期7日" } -.- A\n```',
    ),
    'two beginnings': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A[日常巡查] --> C[核实]\n  B[专项检查] --> C\n  C --> E([结束])\n```',
    ),
    'start and end': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n```',
    ),
    'a start that is returned to': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([申请]) --> A{审核}\n  A -->|不通过| 开始\n  A -->|通过| B([办结])\n```',
    ),
    'plain boxes': power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[受理] --> B[办结]\n```'),
  },
  invalid: {
    'a start that is drawn, and two ways that end in steps like any other': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A{会商}\n  A -->|成立| B[登记]\n  A -->|不成立| C[退件]\n  B --> D[告知]\n```',
      ),
      findings: ['16:9 “收文办理”的流程图画了开始，没有画结束，最后一个节点是“告知”。'],
    },
    'an end that is drawn, and no start before the first step of the table, whatever it is called': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  A[接收登记] --> B[审核]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 接收登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['13:3 “收文办理”的流程图画了结束，没有画开始，第一个节点是“接收登记”。'],
    },
    'a start that is drawn, and no end': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[结案归档]\n```',
      ),
      findings: ['14:9 “收文办理”的流程图画了开始，没有画结束，最后一个节点是“结案归档”。'],
    },
    'an end that is drawn, and no start': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  A[确定对象] --> B[现场检查]\n  B --> E([结束])\n```',
      ),
      findings: ['13:3 “收文办理”的流程图画了结束，没有画开始，第一个节点是“确定对象”。'],
    },
    'no start in a chart that goes back': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  A[拟稿] --> B[核稿]\n  B --> C[签发]\n  C --> B\n  C --> E((结束))\n```',
      ),
      findings: ['13:3 “收文办理”的流程图画了结束，没有画开始，第一个节点是“拟稿”。'],
    },
    'no start in a chart with a decision': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  A[制定方案] --> B{是否可行}\n  B -->|可行| C[实施]\n  B -->|不可行| E([终止])\n  C --> E\n```',
      ),
      findings: ['13:3 “收文办理”的流程图画了结束，没有画开始，第一个节点是“制定方案”。'],
    },
    'a chart that draws neither': {
      source: power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[初审] --> B[复审]\n  B --> C[发证]\n```'),
      findings: ['12:1 “收文办理”的流程图没有画出开始和结束的节点。'],
    },
    'a circle without start or end': {
      source: power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[登记] --> B[审核]\n  B --> A\n```'),
      findings: ['12:1 “收文办理”的流程图没有结束。', '13:3 “收文办理”的流程图没有开始。'],
    },
  },
});

test('a chart that goes back to its first step can be published', async () => {
  const chart =
    '```mermaid\nflowchart TD\n  A[提交材料] --> B{齐全}\n  B -->|不齐全| A\n  B -->|齐全| C([办结])\n```';
  const { diagnostics } = check(await compileFiles(power({}, `## 流程图\n\n${chart}`)), {
    rules: [flowchartHasStartAndEnd],
  });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
});
