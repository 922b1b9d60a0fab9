import { flowchartNodesConnected } from '../../scripts/check/rules/flowchart-nodes-connected.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartNodesConnected, {
  valid: {
    'what comes from outside beside the start, and outcomes that end the matter': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B{审核}\n  J[公安机关移送] --> B\n  K[申请材料] --> B\n  B -->|同意| E([结束])\n  B -->|不同意| R[不予受理]\n  B -->|不属本单位| T[移送有关部门处理并告知]\n```',
    ),
    'an occasion from outside and a step that closes': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B{审核}\n  J[群众举报] --> B\n  B -->|同意| E([结束])\n  B -->|不同意| R[退回申请]\n```',
    ),
    'two beginnings': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  P[邮寄送达材料] --> A\n  A --> E([结束])\n```',
    ),
    'a chart without a drawn end': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A[受理] --> B[审核]\n  B --> C[发证]\n```',
    ),
    'a connected chart': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n```',
    ),
    'a legend': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n  图例[图例：方框为环节]\n```',
    ),
    'edges at a group': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> 办理\n  subgraph 办理\n  A[登记]\n  end\n  办理 --> 结束([结束])\n```',
    ),
  },
  invalid: {
    'steps of the office that nothing leads to, and an archive that leads nowhere': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[决定]\n  B --> C{履行}\n  C -->|是| D[归档]\n  C -->|否| G[催告]\n  G --> H[执行]\n  J[申请强制执行] --> H\n  K[移送司法机关] --> H\n  H --> E([结束])\n```',
      ),
      findings: [
        '16:12 节点“归档”后面没有箭头，走不到结束。',
        '19:3 节点“申请强制执行”没有箭头通到它，从开始走不到。',
        '20:3 节点“移送司法机关”没有箭头通到它，从开始走不到。',
      ],
    },
    'a step that nothing leads to and one that leads nowhere': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B{审核}\n  H[复核] --> B\n  B -->|同意| E([结束])\n  B -->|不同意| R[补充材料]\n```',
      ),
      findings: [
        '15:3 节点“复核”没有箭头通到它，从开始走不到。',
        '17:14 节点“补充材料”后面没有箭头，走不到结束。',
      ],
    },
    'a node on its own': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n  B[公示]\n```',
      ),
      findings: ['15:3 节点“公示”没有和其他节点相连。'],
    },
    'nodes that cannot be reached or left': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> 结束([结束])\n  A --> B[公示]\n  B --> C[公告]\n  C --> B\n  D[催办] --> E[督办]\n  E --> D\n  E --> A\n```',
      ),
      findings: [
        '17:5 流程图从“公告”又回到“公示”，此后没有别的出路，走不到结束。',
        '18:3 节点“催办”从开始走不到。',
      ],
    },
  },
});
