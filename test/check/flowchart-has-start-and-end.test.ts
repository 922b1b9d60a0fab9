import { flowchartHasStartAndEnd } from '../../scripts/check/rules/flowchart-has-start-and-end.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartHasStartAndEnd, {
  valid: {
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
    'a chart that draws neither': {
      source: power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[初审] --> B[复审]\n  B --> C[发证]\n```'),
      findings: ['12:1 “收文办理”的流程图没有画出开始和结束的节点。'],
    },
    'a circle without start or end': {
      source: power({}, '## 流程图\n\n```mermaid\nflowchart TD\n  A[登记] --> B[审核]\n  B --> A\n```'),
      findings: ['12:1 “收文办理”的流程图没有开始。', '12:1 “收文办理”的流程图没有结束。'],
    },
  },
});
