import { flowchartMatchesSteps } from '../../scripts/check/rules/flowchart-matches-steps.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartMatchesSteps, {
  valid: {
    'the same steps and ways': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A["登记<br>文书岗"]\n  A --> B{审核}\n  B -->|同意| C[归档]\n  B -->|不同意| A\n  C --> 结束([结束])\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'a step that begins with 说明, and a remark': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[说明理由]\n  A --> 结束([结束])\n  注[备注：三日内办结]\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 说明理由 | 文书岗 | 1日 | 结束 |',
    ),
  },
  invalid: {
    'a way back that the chart leaves out, told at its step': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[审核]\n  B -- 合格 --> C[归档]\n  C --> D([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 合格:3、不合格:4 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |\n| 4 | 退回 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['26:7 步骤4“退回”在流程图中没有。'],
    },
    'a node without a step and a step without a node': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> B{审核}\n  B -->|同意| C[公示]\n  B -->|不同意| A\n  C --> 结束([结束])\n```' +
          '\n\n' +
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['15:5 步骤3“归档”在流程图中没有。', '15:13 流程图的“公示”在“办理程序”表中没有。'],
    },
    'a way that only one of them has': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> B{审核}\n  A --> C[归档]\n  B -->|同意| C\n  B -->|退回| 结束\n  C --> 结束([结束])\n```' +
          '\n\n' +
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: [
        '15:5 流程图从“登记”走到“归档”，“办理程序”表的下一步没有写3。',
        '26:25 步骤2“审核”的下一步是“登记”，流程图中没有这个箭头。',
      ],
    },
  },
});
