import { flowchartSize } from '../../scripts/check/rules/flowchart-size.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartSize, {
  valid: {
    'a chart of one page': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n```',
    ),
  },
  invalid: {
    'a chart of 31 nodes': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  N1 --> N2\n  N2 --> N3\n  N3 --> N4\n  N4 --> N5\n  N5 --> N6\n  N6 --> N7\n  N7 --> N8\n  N8 --> N9\n  N9 --> N10\n  N10 --> N11\n  N11 --> N12\n  N12 --> N13\n  N13 --> N14\n  N14 --> N15\n  N15 --> N16\n  N16 --> N17\n  N17 --> N18\n  N18 --> N19\n  N19 --> N20\n  N20 --> N21\n  N21 --> N22\n  N22 --> N23\n  N23 --> N24\n  N24 --> N25\n  N25 --> N26\n  N26 --> N27\n  N27 --> N28\n  N28 --> N29\n  N29 --> N30\n  N30 --> N31\n```',
      ),
      findings: ['9:1 “收文办理”的流程图有31个节点，一页印不清楚。'],
    },
  },
});
